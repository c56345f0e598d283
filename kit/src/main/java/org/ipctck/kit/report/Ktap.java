package org.ipctck.kit.report;

import java.util.List;
import java.util.Map;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Expectation;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.Standing;

/** The result in the kernel's test anything protocol, version 1: a subtest per facility, a line per behaviour. */
public final class Ktap {

    private static final String VERSION = "KTAP version 1\n";

    private final StringBuilder text = new StringBuilder(VERSION);

    private Ktap() {
    }

    /** The whole text. */
    public static String of(Result result) {
        Ktap ktap = new Ktap();
        Map<String, List<BehaviourResult>> facilities = Facilities.of(result);
        ktap.text.append("1..").append(facilities.size()).append('\n');
        int number = 0;
        for (Map.Entry<String, List<BehaviourResult>> facility : facilities.entrySet()) {
            ktap.subtest(++number, facility.getKey(), facility.getValue());
        }
        return ktap.text.toString();
    }

    private void subtest(int number, String facility, List<BehaviourResult> behaviours) {
        text.append("  ").append(VERSION).append("  # Subtest: ").append(facility).append("\n  1..").append(behaviours.size()).append('\n');
        int line = 0;
        for (BehaviourResult behaviour : behaviours) {
            line(++line, behaviour);
        }
        boolean judged = behaviours.stream().anyMatch(b -> b.standing() == Standing.CONFORMS || b.standing() == Standing.DEVIATES);
        boolean failed = behaviours.stream().anyMatch(BehaviourResult::unexpected);
        text.append(failed ? "not ok " : "ok ").append(number).append(' ').append(facility)
                .append(judged || failed ? "\n" : " # SKIP nothing was judged\n");
    }

    private void line(int number, BehaviourResult behaviour) {
        text.append("  ").append(ok(behaviour) ? "ok " : "not ok ").append(number).append(' ').append(behaviour.row().id()).append(' ')
                .append(plain(behaviour.row().title())).append(directive(behaviour)).append('\n');
        if (!ok(behaviour)) {
            Plain.text(behaviour.reason()).lines().forEach(line -> text.append("  # ").append(line).append('\n'));
        }
    }

    private static boolean ok(BehaviourResult behaviour) {
        return switch (behaviour.standing()) {
            case DEVIATES, BROKEN, NOT_RUN -> false;
            default -> true;
        };
    }

    private static String directive(BehaviourResult behaviour) {
        String reason = plain(behaviour.reason().lines().findFirst().orElse(""));
        if (behaviour.expectation() == Expectation.KNOWN && !ok(behaviour)) {
            return " # XFAIL known: " + plain(behaviour.known());
        }
        return switch (behaviour.standing()) {
            // The reason of a deviation follows in diagnostic lines: KTAP knows no directive for it.
            case CONFORMS, DEVIATES -> "";
            case BROKEN, NOT_RUN -> " # ERROR " + behaviour.standing().words() + ": " + reason;
            default -> " # SKIP " + behaviour.standing().words() + (reason.isEmpty() ? "" : ": " + reason);
        };
    }

    /** A # begins a directive, so none may stand in a description. */
    private static String plain(String words) {
        return Plain.text(words).replace("#", "no. ").replace("\n", " ");
    }
}
