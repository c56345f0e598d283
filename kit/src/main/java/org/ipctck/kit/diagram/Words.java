package org.ipctck.kit.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.event.Plain;

/** Orders and answers of the protocol in the words of the features. Source: native-helpers/PROTOCOL.md. */
final class Words {

    private static final Set<String> OF_A_SIGNAL = Set.of("code", "pid", "uid", "value", "fd", "band");
    private static final List<String> UNITS = List.of("ns", "us", "ms", "s");

    /** The space between a number and its unit. */
    static final char UNBROKEN = '\u00a0';

    private Words() {
    }

    /** An order to make a call, with every argument that was sent. */
    static String call(Payload order) {
        return Plain.text(order.value("call").orElse("?") + "(" + assignments(order.under("a.")) + ")");
    }

    /** How often a call is repeated; empty for once. */
    static String repetition(Payload order) {
        return order.value("until").map(errno -> " until " + errno).orElse("")
                + order.value("times").map(times -> " " + times + " times").orElse("");
    }

    /** What came of a call, or of waiting for its end. */
    static String outcome(Payload answer) {
        return Plain.text(switch (kind(answer)) {
            case "returned" -> answer.value("error").or(() -> answer.value("value")).orElse("?") + made(answer) + results(answer);
            case "died" -> death(answer);
            case "stuck" -> "stuck: " + answer.value("why").orElse("");
            case "error" -> "refused: " + answer.value("why").orElse("");
            default -> kind(answer);
        });
    }

    /** What an answer or an event tells. */
    static String kind(Payload told) {
        return told.verb().equals("event") ? told.value("kind").orElse("event") : told.verb();
    }

    /** Where a call sleeps, and how that is known. */
    static String asleep(Payload answer) {
        String where = answer.value("call").filter(call -> !call.equals("?")).orElse("an unknown call");
        String state = where.equals("stopped") ? "stopped by a signal" : "asleep in " + where;
        return Plain.text(state + answer.value("proof").filter("weak"::equals).map(proof -> ", weakly proved").orElse(""));
    }

    static String death(Payload told) {
        return Plain.text(told.value("signal").map(signal -> "killed by " + signal)
                .orElseGet(() -> told.value("status").filter(status -> !status.equals("unknown")).map(status -> "exited with " + status)
                        .orElse("ended")));
    }

    static String signal(Payload event) {
        return Plain.text("received " + event.value("signal").orElse("a signal") + event.under("").entrySet().stream()
                .filter(entry -> OF_A_SIGNAL.contains(entry.getKey()))
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining()));
    }

    /** Those results of an answer, by name. */
    static String state(Payload answer, List<String> names) {
        Map<String, String> results = answer.under("r.");
        results.keySet().retainAll(names);
        return results.isEmpty() ? outcome(answer) : Plain.text(assignments(results));
    }

    /** A time span in words, {@code 874.9 us}; its space is one at which no line breaks. */
    static String span(long nanos) {
        double value = nanos;
        int unit = 0;
        while (value >= 1000 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return (unit == 0 ? Long.toString(nanos) : String.format(Locale.ROOT, "%.1f", value)) + UNBROKEN + UNITS.get(unit);
    }

    /** A moment in milliseconds, {@code 1.360}. */
    static String millis(Moment at) {
        return String.format(Locale.ROOT, "%.3f", at.nanos() / 1e6);
    }

    private static String made(Payload answer) {
        return answer.value("made").map(count -> " after " + count + " calls").orElse("");
    }

    private static String results(Payload answer) {
        Map<String, String> results = answer.under("r.");
        return results.isEmpty() ? "" : ", " + assignments(results);
    }

    private static String assignments(Map<String, String> values) {
        return values.entrySet().stream().map(value -> value.getKey() + "=" + value(value.getValue())).collect(Collectors.joining(", "));
    }

    /** A value in the words of the features: {@code t:hello} is "hello", {@code p:1:64} is pattern(1, 64). */
    static String value(String wire) {
        if (wire.startsWith("t:")) {
            return '"' + wire.substring(2).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                    .replace("\0", "\\0") + '"';
        }
        String[] parts = wire.split(":");
        if (wire.startsWith("p:") && parts.length == 3) {
            return "pattern(" + parts[1] + ", " + parts[2] + ")";
        }
        return wire.startsWith("d:") && parts.length == 3 ? parts[1] + " bytes of digest " + parts[2] : wire;
    }
}
