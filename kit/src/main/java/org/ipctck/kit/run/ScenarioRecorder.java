package org.ipctck.kit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipctck.fixtures.evidence.Evidence;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.EventSink;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Kind;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.Judge;
import org.ipctck.kit.verdict.Judgement;

/** Writes down one scenario. Evidence comes from the scenario's thread and from the one that reads the agent's events. */
final class ScenarioRecorder implements Evidence {

    private final String id;
    private final ScenarioText text;
    private final int repetition;
    private final EventSink sink;
    private final List<Event> events = new ArrayList<>();
    private Event.Scenario head;
    private int step = -1;
    private int exchanges;

    ScenarioRecorder(String id, ScenarioText text, int repetition, EventSink sink) {
        this.id = id;
        this.text = text;
        this.repetition = repetition;
        this.sink = sink;
    }

    ScenarioText text() {
        return text;
    }

    synchronized void starts(String at) {
        head = new Event.Scenario(id, text.ids(), text.source().path(), text.line(), text.feature(), text.rule(), text.name(),
                text.example(), text.tags(), repetition, at);
        sink.write(head);
    }

    synchronized void stepStarts() {
        step++;
    }

    @Override
    public synchronized void exchange(String order, String answer) {
        add(new Event.Exchange(id, exchanges++, step, order, answer));
    }

    @Override
    public synchronized void observed(String event) {
        add(new Event.Observed(id, exchanges - 1, event));
    }

    synchronized void stepEnds(StepText ended, Status status, Optional<Throwable> error) {
        add(new Event.Step(id, step, ended.keyword(), ended.whole(), ended.line(), status, error.map(Failures::kind).orElse(null),
                error.map(Failures::message).orElse(null)));
    }

    /** A hook is worth a line only when it did not pass. */
    synchronized void hookEnds(Keyword keyword, Status status, Optional<Throwable> error) {
        Kind kind = error.map(Failures::kind).orElse(null);
        if (status != Status.PASSED && status != Status.SKIPPED || kind != null) {
            String message = error.map(Failures::message).orElse(null);
            add(new Event.Step(id, step, keyword, keyword == Keyword.BEFORE ? "the sandbox opens" : "the sandbox closes", text.line(),
                    status, kind, message));
        }
    }

    synchronized Judgement ends(long nanos) {
        Judgement judgement = Judge.judge(new History(head, events, Optional.empty()));
        if (repetition > 1 && judgement.outcome() != Outcome.CONFORMS) {
            events.forEach(sink::write);
        }
        sink.write(new Event.Verdict(id, judgement.outcome(), judgement.reason(), judgement.proof(), nanos));
        return judgement;
    }

    private void add(Event event) {
        events.add(event);
        // Of many repetitions that conform, the evidence of the first tells all; that of the others would fill the disk.
        if (repetition == 1) {
            sink.write(event);
        }
    }
}
