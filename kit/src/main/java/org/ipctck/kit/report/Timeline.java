package org.ipctck.kit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.verdict.History;

/** The evidence of a scenario as lines of text: when, on the target's clock, which process made which call, and what came of it. */
public final class Timeline {

    private static final Set<String> HOUSEKEEPING = Set.of("open", "close", "describe", "facts", "hello", "bye");
    private static final String FORM = "%12s  %-10s %s";

    private final long origin;

    private Timeline(long origin) {
        this.origin = origin;
    }

    /** The lines of a scenario, in the order in which things were told; times in milliseconds from its first call. */
    public static List<String> of(History history) {
        Timeline timeline = new Timeline(origin(history).orElse(0));
        List<String> lines = new ArrayList<>();
        for (Event event : history.events()) {
            if (event instanceof Event.Exchange exchange) {
                timeline.exchange(Payload.parse(exchange.order()), Payload.parse(exchange.answer()), lines);
            } else if (event instanceof Event.Observed observed) {
                lines.add(timeline.observed(Payload.parse(observed.event())));
            }
        }
        return lines;
    }

    private static OptionalLong origin(History history) {
        return Stream.concat(history.exchanges().map(Event.Exchange::answer), history.observations().map(Event.Observed::event))
                .map(Payload::parse).flatMapToLong(Timeline::times).min();
    }

    private static LongStream times(Payload answer) {
        return Stream.of("entered", "at").flatMapToLong(key -> answer.number(key).stream().mapToLong(Long::longValue))
                .filter(time -> time > 0);
    }

    private void exchange(Payload order, Payload answer, List<String> lines) {
        if (!HOUSEKEEPING.contains(order.verb())) {
            lines.add(String.format(Locale.ROOT, FORM, time(answer), who(order), what(order) + " -> " + outcome(answer)));
        } else if (answer.verb().equals("error")) {
            lines.add(String.format(Locale.ROOT, FORM, "", "", order.verb() + " -> " + outcome(answer)));
        }
    }

    private String observed(Payload event) {
        String kind = event.value("kind").orElse("");
        String what = kind.equals("signal")
                ? "received " + event.value("signal").orElse("a signal") + details(event, Set.of("code", "pid", "uid", "value", "fd", "band"))
                : "... " + (kind.equals("lost") ? "lost: " + event.value("why").orElse("") : told(kind, event));
        return String.format(Locale.ROOT, FORM, time(event), who(event), what);
    }

    private static String who(Payload payload) {
        String process = payload.value("process").orElse("");
        return payload.value("thread").map(thread -> process + "/" + thread).orElse(process);
    }

    private static String what(Payload order) {
        return switch (order.verb()) {
            case "call" -> order.value("call").orElse("?") + "(" + arguments(order) + ")"
                    + order.value("until").map(errno -> " until " + errno).orElse("")
                    + order.value("times").map(times -> " " + times + " times").orElse("");
            case "settle" -> "proof made afresh";
            case "await" -> "awaited";
            case "signal" -> "is sent " + order.value("signal").orElse("a signal") + " from outside";
            case "end" -> "end awaited";
            case "start" -> "start " + order.value("names").orElse("");
            default -> order.verb();
        };
    }

    private static String arguments(Payload order) {
        return order.under("a.").entrySet().stream().map(argument -> argument.getKey() + "=" + value(argument.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String outcome(Payload answer) {
        return told(answer.verb(), answer);
    }

    private static String told(String verb, Payload answer) {
        return switch (verb) {
            case "returned" -> answer.value("error").map(error -> "failed with " + error)
                    .orElseGet(() -> "returned " + answer.value("value").orElse("?")) + made(answer) + results(answer);
            case "blocked" -> "blocked" + answer.value("call").map(call -> " in " + call).orElse("")
                    + answer.value("proof").map(proof -> " (" + proof + ")").orElse("");
            case "died" -> died(answer);
            case "stuck" -> "stuck: " + answer.value("why").orElse("");
            case "error" -> "refused by the agent: " + answer.value("why").orElse("");
            default -> verb;
        };
    }

    private static String died(Payload answer) {
        return answer.value("signal").map(signal -> "killed by " + signal)
                .orElseGet(() -> "exited with " + answer.value("status").orElse("?"));
    }

    private static String made(Payload answer) {
        return answer.value("made").map(count -> " after " + count + " calls").orElse("");
    }

    private static String results(Payload answer) {
        Map<String, String> results = answer.under("r.");
        return results.isEmpty() ? "" : results.entrySet().stream().map(result -> result.getKey() + "=" + value(result.getValue()))
                .collect(Collectors.joining(", ", " with ", ""));
    }

    private static String details(Payload event, Set<String> keys) {
        return event.under("").entrySet().stream().filter(entry -> keys.contains(entry.getKey()))
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining());
    }

    /** A value in the words of the features: {@code t:hello} is "hello", {@code p:1:64} is pattern(1, 64). */
    static String value(String wire) {
        if (wire.startsWith("t:")) {
            return '"' + wire.substring(2).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\0", "\\0") + '"';
        }
        String[] parts = wire.split(":");
        if (wire.startsWith("p:") && parts.length == 3) {
            return "pattern(" + parts[1] + ", " + parts[2] + ")";
        }
        return wire.startsWith("d:") && parts.length == 3 ? parts[1] + " bytes of digest " + parts[2] : wire;
    }

    private String time(Payload payload) {
        return times(payload).min().stream().mapToObj(at -> String.format(Locale.ROOT, "%.3f ms", (at - origin) / 1e6)).findFirst().orElse("");
    }
}
