package org.ipctck.kit.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.Profile;

/** The result of a run: exactly one line for every row of the ledger that the profile counts. A pure function of what was recorded. */
public final class Result {

    private final RunRecord run;
    private final List<BehaviourResult> behaviours;
    private final List<String> stale;

    private Result(RunRecord run, List<BehaviourResult> behaviours, List<String> stale) {
        this.run = run;
        this.behaviours = behaviours;
        this.stale = stale;
    }

    /** Judges everything that was recorded. */
    public static Result of(RunRecord run, Ledger ledger, Baseline baseline) {
        Map<String, List<ScenarioResult>> byId = new HashMap<>();
        for (History history : run.scenarios()) {
            if (history.verdict().isPresent()) {
                ScenarioResult result = ScenarioResult.of(history);
                result.history().scenario().behaviours().forEach(id -> byId.computeIfAbsent(id, x -> new ArrayList<>()).add(result));
            }
        }
        Profile profile = Profile.of(run.head().profile());
        Behaviours judge = new Behaviours(run, baseline);
        List<BehaviourResult> behaviours = ledger.rows(row -> profile.counts(row.standard())).stream()
                .map(row -> judge.judge(row, byId.getOrDefault(row.id(), List.of()))).toList();
        return new Result(run, behaviours, stale(run, baseline, behaviours));
    }

    private static List<String> stale(RunRecord run, Baseline baseline, List<BehaviourResult> behaviours) {
        Map<String, BehaviourResult> byId = behaviours.stream().collect(Collectors.toMap(b -> b.row().id(), b -> b));
        return baseline.applying(run.head().facts()).stream()
                .filter(entry -> byId.containsKey(entry.id()) && byId.get(entry.id()).expectation() == Expectation.FIXED)
                .map(entry -> entry.place() + ": " + entry.id() + " is listed as " + entry.verdict().word()
                        + ", but it conforms here; remove the entry or narrow its conditions")
                .toList();
    }

    /** The same result of the same run, ended. */
    public Result ofEnded(RunRecord ended) {
        return new Result(ended, behaviours, stale);
    }

    /** The run that was judged. */
    public RunRecord run() {
        return run;
    }

    /** Every line, in the ledger's order. */
    public List<BehaviourResult> behaviours() {
        return behaviours;
    }

    /** The lines that fit. */
    public List<BehaviourResult> behaviours(Predicate<BehaviourResult> fits) {
        return behaviours.stream().filter(fits).toList();
    }

    /** How many lines stand where. */
    public Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        behaviours.forEach(behaviour -> counts.merge(behaviour.standing(), 1, Integer::sum));
        return counts;
    }

    /** The counts by their words, for the footer. */
    public Map<String, Integer> countsByWord() {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts().forEach((standing, count) -> words.put(standing.words(), count));
        return words;
    }

    /** Entries of the baseline that no longer fit, as {@code file:line: text}. */
    public List<String> stale() {
        return stale;
    }

    /** Groups of lines that did not conform for one and the same cause; single ones stay alone. */
    public Map<String, List<BehaviourResult>> causes() {
        Map<String, List<BehaviourResult>> groups = new LinkedHashMap<>();
        behaviours.stream().filter(behaviour -> !behaviour.deciding().isEmpty() && behaviour.standing() != Standing.CONFORMS)
                .filter(behaviour -> !behaviour.deciding().get(0).cause().isEmpty())
                .forEach(behaviour -> groups.computeIfAbsent(behaviour.standing().words() + ": " + behaviour.deciding().get(0).cause(),
                        x -> new ArrayList<>()).add(behaviour));
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }

    /** The exit status of a run with this result. */
    public ExitStatus status(boolean strict, boolean interrupted) {
        if (interrupted) {
            return ExitStatus.INTERRUPTED;
        }
        if (any(b -> b.standing() == Standing.DEVIATES && b.unexpected()) || strict && any(b -> b.expectation() == Expectation.FIXED)) {
            return ExitStatus.DEVIATION;
        }
        if (any(b -> b.unexpected() || b.differs())) {
            return ExitStatus.BROKEN;
        }
        boolean judged = any(b -> b.standing() == Standing.CONFORMS || b.standing() == Standing.DEVIATES || b.standing() == Standing.BROKEN);
        return judged ? ExitStatus.AS_EXPECTED : ExitStatus.NOTHING_JUDGED;
    }

    private boolean any(Predicate<BehaviourResult> fits) {
        return behaviours.stream().anyMatch(fits);
    }
}
