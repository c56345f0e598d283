package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.fixtures.wire.Payload;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.run.RunRecording;
import org.ipctck.kit.verdict.History;

/**
 * The orders of one scenario with their answers. A value: what is changed is a new script.
 *
 * @param lines in order
 */
public record Script(List<Line> lines) {

    public Script {
        lines = List.copyOf(lines);
    }

    static Script of(History history) {
        Map<Integer, Event.Step> steps = new HashMap<>();
        history.steps().forEach(step -> steps.put(step.step(), step));
        List<Event.Exchange> recorded = history.exchanges().toList();
        List<Recording.Exchange> exchanges = RunRecording.exchanges(history);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < exchanges.size(); i++) {
            lines.add(Line.of(i, Optional.ofNullable(steps.get(recorded.get(i).step())), exchanges.get(i)));
        }
        return new Script(lines);
    }

    /** As a replay answers it. */
    List<Recording.Exchange> exchanges() {
        return lines.stream().map(Line::exchange).toList();
    }

    /** The same with every line from that place on rewritten. */
    Script from(int first, UnaryOperator<Line> rewritten) {
        return new Script(lines.stream().map(line -> line.at() < first ? line : rewritten.apply(line)).toList());
    }

    /** The same with one line rewritten. */
    Script at(int place, UnaryOperator<Line> rewritten) {
        return new Script(lines.stream().map(line -> line.at() == place ? rewritten.apply(line) : line).toList());
    }

    /** Where that thread makes its next call; the number of lines when it makes none. */
    int nextCall(int after, String thread) {
        return lines.stream().filter(line -> line.at() > after && line.gives("call") && line.thread().equals(thread))
                .map(Line::at).findFirst().orElse(lines.size());
    }

    /** Further calls of a thread that cannot make any are refused, as the agent refuses them. */
    Script refusing(int after, String thread, String why) {
        Payload refusal = Payload.of("error").with("why", thread + " is " + why);
        return from(after + 1, line -> line.gives("call") && line.thread().equals(thread) ? line.answering(refusal) : line);
    }
}
