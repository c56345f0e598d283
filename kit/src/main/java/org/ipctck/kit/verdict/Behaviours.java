package org.ipctck.kit.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.ledger.Row;

/** Turns the scenarios of each behaviour into its one line: the worst scenario decides. */
final class Behaviours {

    private final Event.Run head;
    private final boolean ended;
    private final Baseline baseline;

    Behaviours(RunRecord run, Baseline baseline) {
        this.head = run.head();
        this.ended = run.footer().filter(footer -> !footer.interrupted()).isPresent();
        this.baseline = baseline;
    }

    BehaviourResult judge(Row row, List<ScenarioResult> scenarios) {
        Standing standing = standing(row, scenarios);
        Optional<Baseline.Entry> known = standing.selected() ? baseline.entry(row.id(), head.facts()) : Optional.empty();
        return new BehaviourResult(row, standing, reason(row, standing, scenarios), proof(scenarios), expectation(standing, known),
                known.map(Baseline.Entry::reason).orElse(""), differs(scenarios), scenarios);
    }

    private Standing standing(Row row, List<ScenarioResult> scenarios) {
        int planned = head.planned().getOrDefault(row.id(), 0) * head.repeat();
        if (planned == 0 && scenarios.isEmpty()) {
            return head.leftOut().contains(row.id()) ? Standing.NOT_SELECTED : Standing.NOT_SPECIFIED;
        }
        Optional<Outcome> worst = scenarios.stream().map(ScenarioResult::outcome).max(Comparator.naturalOrder());
        boolean complete = scenarios.size() >= planned;
        return worst.filter(outcome -> complete || outcome == Outcome.DEVIATES || outcome == Outcome.BROKEN)
                .map(Standing::of).orElse(Standing.NOT_RUN);
    }

    private String reason(Row row, Standing standing, List<ScenarioResult> scenarios) {
        return switch (standing) {
            case CONFORMS, NOT_SELECTED, NOT_SPECIFIED -> "";
            case NOT_RUN -> (ended ? "the shard that holds it is missing; " : "the run ended before; ") + scenarios.size() + " of "
                    + head.planned().getOrDefault(row.id(), 0) * head.repeat() + " scenarios ran";
            default -> worstReason(standing, scenarios);
        };
    }

    private static String worstReason(Standing standing, List<ScenarioResult> scenarios) {
        List<ScenarioResult> deciding = scenarios.stream().filter(scenario -> Standing.of(scenario.outcome()) == standing).toList();
        String share = scenarios.size() == deciding.size() ? ""
                : " (" + deciding.size() + " of " + scenarios.size() + " scenarios; the others: " + others(standing, scenarios) + ")";
        return deciding.get(0).judgement().reason() + share;
    }

    private static String others(Standing standing, List<ScenarioResult> scenarios) {
        Map<Standing, Long> counts = scenarios.stream().map(scenario -> Standing.of(scenario.outcome()))
                .filter(other -> other != standing).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.keySet().stream().sorted().map(other -> counts.get(other) + " " + other.words()).collect(Collectors.joining(", "));
    }

    private static Proof proof(List<ScenarioResult> scenarios) {
        return scenarios.stream().anyMatch(scenario -> scenario.judgement().proof() == Proof.WEAK) ? Proof.WEAK : Proof.PROVED;
    }

    private static Expectation expectation(Standing standing, Optional<Baseline.Entry> known) {
        if (known.isPresent() && standing == Standing.of(known.get().verdict())) {
            return Expectation.KNOWN;
        }
        if (known.isPresent() && standing == Standing.CONFORMS) {
            return Expectation.FIXED;
        }
        boolean news = standing == Standing.DEVIATES || standing == Standing.BROKEN || standing == Standing.NOT_RUN;
        return news ? Expectation.UNEXPECTED : Expectation.EXPECTED;
    }

    /** Whether one scenario came to different verdicts in its repetitions. */
    private static boolean differs(List<ScenarioResult> scenarios) {
        return scenarios.stream().collect(Collectors.groupingBy(ScenarioResult::place,
                Collectors.mapping(ScenarioResult::outcome, Collectors.toSet()))).values().stream().anyMatch(set -> set.size() > 1);
    }
}
