package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ipctck.fixtures.wire.Payload;

/** Changes of what recording handlers told of the signals that they saw. Fields are changed where the scenario names them. */
final class SignalChanges {

    private static final List<String> FIELDS = List.of("code", "pid", "uid", "value", "fd", "band");

    private final Script script;
    private final Claims claims;
    private final Consumer<LeftOut> leaving;
    private final List<Change> all = new ArrayList<>();

    SignalChanges(Script script, Claims claims, Consumer<LeftOut> leaving) {
        this.script = script;
        this.claims = claims;
        this.leaving = leaving;
    }

    List<Change> all() {
        script.lines().forEach(line -> line.events().stream().filter(event -> event.need("kind").equals("signal"))
                .forEach(event -> changes(line, event)));
        return List.copyOf(all);
    }

    private void changes(Line line, Payload event) {
        String signal = event.need("signal");
        List<String> steps = claims.signals(Line.thread(event)).stream().filter(step -> step.contains(" " + signal)).toList();
        if (steps.isEmpty()) {
            leaving.accept(LeftOut.UNCLAIMED_SIGNAL);
            return;
        }
        String other = signal.equals("SIGUSR1") ? "SIGUSR2" : "SIGUSR1";
        add(ChangeKind.NO_SIGNAL, line, event, "signal", signal, "nothing", any -> Stream.empty());
        add(ChangeKind.OTHER_SIGNAL, line, event, "signal", signal, other, told -> Stream.of(told.with("signal", other)));
        if (steps.stream().anyMatch(step -> step.matches(".* [0-9]+ times?"))) {
            add(ChangeKind.SIGNAL_TWICE, line, event, "signal", signal, signal + " twice", told -> Stream.of(told, told));
        } else {
            leaving.accept(LeftOut.UNCLAIMED_SIGNAL);
        }
        for (Map.Entry<String, String> field : event.entries().entrySet()) {
            if (FIELDS.contains(field.getKey()) && steps.stream().anyMatch(step -> step.contains("| " + field.getKey() + " |"))) {
                String value = Altered.value("int", field.getValue());
                add(ChangeKind.OTHER_SIGNAL_FIELD, line, event, field.getKey(), field.getValue(), value,
                        told -> Stream.of(told.withEncoded(field.getKey(), value)));
            }
        }
    }

    private interface Telling {
        Stream<Payload> of(Payload event);
    }

    private void add(ChangeKind kind, Line line, Payload event, String what, String from, String to, Telling telling) {
        UnaryOperator<Line> changed = old -> old.telling(old.events().stream()
                .flatMap(told -> told == event ? telling.of(told) : Stream.of(told)).toList());
        all.add(new Change(kind, line, Line.thread(event) + ": signal", "signal", what, from, to, script.at(line.at(), changed)));
    }
}
