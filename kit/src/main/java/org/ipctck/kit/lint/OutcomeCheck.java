package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ipctck.fixtures.call.CallSpec;
import org.ipctck.fixtures.call.CallSyntaxException;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.outcome.Expected;

/** Checks what a feature expects of calls: its grammar, and that some call which the scenario has made could come to it. */
final class OutcomeCheck {

    private final Description description;
    private final List<CallSpec> made = new ArrayList<>();

    OutcomeCheck(Description description) {
        this.description = description;
    }

    /** The scenario has made this call. */
    void made(CallSpec call) {
        made.remove(call);
        made.add(call);
    }

    /** What is wrong with an outcome; which process' call it means, only the run knows, so one call that fits is enough. */
    List<String> problems(String outcome) {
        return problems(outcome, made);
    }

    /** What is wrong with an outcome of one of these calls, the last of which is the likeliest. */
    List<String> problems(String outcome, List<CallSpec> calls) {
        try {
            Expected expected = Expected.parse(outcome, description);
            List<List<String>> problems = new ArrayList<>(calls.stream().map(expected::problems).toList());
            Collections.reverse(problems);
            return problems.stream().anyMatch(List::isEmpty) ? List.of() : problems.stream().findFirst().orElse(List.of());
        } catch (CallSyntaxException e) {
            return List.of(Syntax.problem(e));
        }
    }

    /** A table of results as an outcome. */
    static String outcome(List<List<String>> table) {
        return "any with " + table.stream().map(row -> row.get(0) + "=" + String.join(" | ", row.subList(1, row.size())))
                .collect(Collectors.joining(", "));
    }
}
