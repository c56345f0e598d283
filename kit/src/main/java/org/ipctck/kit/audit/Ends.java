package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ipctck.fixtures.wire.Payload;

/** Changes of how processes ended, of which somebody asked. */
final class Ends {

    private final Script script;

    Ends(Script script) {
        this.script = script;
    }

    List<Change> all() {
        List<Change> all = new ArrayList<>();
        List<Line> deaths = script.lines().stream().filter(line -> line.answers("died") && line.thread().equals(line.process())).toList();
        deaths.stream().filter(line -> line.gives("end") || !isAskedFor(line, deaths)).forEach(line -> {
            Payload other = other(line.answer());
            all.add(change(ChangeKind.OTHER_END, line, told(other), rewritten(line, death -> Payload.of(death.verb()).withAll(death.entries())
                    .without("status").without("signal").withAll(other.entries()))));
            if (line.gives("end")) {
                all.add(change(ChangeKind.NEVER_ENDS, line, "alive", undead(line)));
            }
        });
        return all;
    }

    /** Whether an "end" asks for the death that another answer told, too. */
    private static boolean isAskedFor(Line death, List<Line> deaths) {
        return deaths.stream().anyMatch(line -> line.gives("end") && line.thread().equals(death.thread()));
    }

    private Change change(ChangeKind kind, Line line, String to, Script changed) {
        return new Change(kind, line, line.thread() + ": end", "end", "end", told(line.answer()), to, changed);
    }

    /** Another status after an exit, another signal after a kill. */
    private static Payload other(Payload death) {
        Payload same = Payload.of("died").with("how", death.text("how").orElse("exited"));
        if (death.text("signal").isPresent()) {
            return same.with("signal", death.need("signal").equals("SIGTERM") ? "SIGKILL" : "SIGTERM");
        }
        return same.with("status", death.number("status").orElse(0L) + 1);
    }

    private static String told(Payload death) {
        return death.text("signal").orElseGet(() -> "status " + death.text("status").orElse("unknown"));
    }

    /** Every telling of that process' death. */
    private Script rewritten(Line end, UnaryOperator<Payload> other) {
        return script.from(0, line -> line.process().equals(end.process()) && line.answers("died") ? line.answering(other.apply(line.answer())) : line)
                .from(0, line -> line.telling(line.events().stream().map(event -> isDeath(event, end) ? other.apply(event) : event).toList()));
    }

    private Script undead(Line end) {
        return script.at(end.at(), line -> line.answering(Payload.of("alive")))
                .from(0, line -> line.telling(line.events().stream().filter(event -> !isDeath(event, end)).toList()));
    }

    private static boolean isDeath(Payload event, Line end) {
        return event.need("kind").equals("died") && Line.thread(event).equals(end.thread());
    }
}
