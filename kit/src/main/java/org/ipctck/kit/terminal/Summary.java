package org.ipctck.kit.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Expectation;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.Standing;

/** Tells a person what came out: the table, every deviation, what has one cause, and what the figures mean. */
public final class Summary {

    private static final int ALL_IDS = 12;

    private final PrintStream out;
    private final Result result;

    public Summary(PrintStream out, Result result) {
        this.out = out;
        this.result = result;
    }

    /** Prints everything. */
    public void print() {
        FacilityTable.of(result).forEach(out::println);
        result.behaviours(b -> b.unexpected() && b.standing() != Standing.NOT_RUN)
                .forEach(behaviour -> DeviationText.of(result.run().head(), behaviour).forEach(out::println));
        causes();
        known();
        differing();
        section("Stale entries of the baseline:", result.stale());
        out.println();
        out.println(sentence());
        meaning().forEach(out::println);
    }

    private void causes() {
        Map<String, List<BehaviourResult>> causes = result.causes();
        section("With one cause:", causes.entrySet().stream()
                .map(cause -> cause.getKey() + " (" + cause.getValue().size() + ": " + ids(cause.getValue()) + ")").toList());
    }

    private void known() {
        section("Known deviations, as the baseline says:", result.behaviours(b -> b.expectation() == Expectation.KNOWN).stream()
                .map(b -> b.row().id() + " " + b.standing().words() + ": " + b.known()).toList());
    }

    private void differing() {
        section("Repetitions that came to different verdicts:", result.behaviours(BehaviourResult::differs).stream()
                .map(b -> b.row().id() + ": " + b.scenarios().stream().collect(Collectors.groupingBy(s -> s.outcome().word(),
                        Collectors.counting()))).toList());
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static String ids(List<BehaviourResult> behaviours) {
        String some = behaviours.stream().limit(ALL_IDS).map(b -> b.row().id()).collect(Collectors.joining(" "));
        return behaviours.size() > ALL_IDS ? some + " ..." : some;
    }

    /** What the figure means, in one sentence. */
    private String sentence() {
        Map<Standing, Integer> counts = result.counts();
        int selected = counts.entrySet().stream().filter(entry -> entry.getKey().selected()).mapToInt(Map.Entry::getValue).sum();
        StringBuilder text = new StringBuilder();
        text.append(counts.getOrDefault(Standing.CONFORMS, 0)).append(" of ").append(selected).append(" selected behaviours conform");
        counts.forEach((standing, count) -> {
            if (standing.selected() && standing != Standing.CONFORMS) {
                text.append("; ").append(count).append(' ').append(verb(standing, count)).append(onlyReason(standing));
            }
        });
        return text.append('.').toString();
    }

    private static String verb(Standing standing, int count) {
        return standing == Standing.DEVIATES && count != 1 ? "deviate" : standing.words();
    }

    private String onlyReason(Standing standing) {
        List<String> reasons = result.behaviours(b -> b.standing() == standing).stream()
                .map(b -> b.reason().lines().findFirst().orElse("")).distinct().toList();
        return reasons.size() == 1 && standing != Standing.DEVIATES && standing != Standing.BROKEN ? ": " + reasons.get(0) : "";
    }

    private List<String> meaning() {
        Map<Standing, Integer> counts = result.counts();
        long weak = result.behaviours(b -> b.standing() == Standing.CONFORMS && b.proof() == Proof.WEAK).size();
        List<String> lines = new ArrayList<>();
        lines.add("The profile " + result.run().head().profile() + " counts " + result.behaviours().size() + " behaviours: "
                + counts.getOrDefault(Standing.NOT_SPECIFIED, 0) + " are not yet specified, "
                + counts.getOrDefault(Standing.NOT_SELECTED, 0) + " were not selected.");
        if (weak > 0) {
            lines.add(weak + " conform by weak proof: this target does not show in which system call a process sleeps.");
        }
        long restarts = result.run().footer().map(footer -> footer.restarts()).orElse(0L);
        if (restarts > 0) {
            lines.add("The agent was lost and started anew " + restarts + (restarts == 1 ? " time" : " times") + "; what was under way then is broken.");
        }
        if (result.run().footer().isEmpty()) {
            lines.add("The run was cut off: what it had judged until then is shown.");
        }
        return lines;
    }
}
