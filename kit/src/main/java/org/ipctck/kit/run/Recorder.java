package org.ipctck.kit.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.ipctck.kit.event.EventSink;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.verdict.Judgement;

/** Writes down what happens in a run, scenario by scenario, as it happens. */
final class Recorder {

    private final EventSink sink;
    private final Progress progress;
    private final BiPredicate<ScenarioText, Judgement> unexpected;
    private final Map<String, ScenarioRecorder> running = new ConcurrentHashMap<>();
    private volatile boolean stopped;
    private volatile int repetition = 1;

    Recorder(EventSink sink, Progress progress, BiPredicate<ScenarioText, Judgement> unexpected) {
        this.sink = sink;
        this.progress = progress;
        this.unexpected = unexpected;
    }

    void repetition(int number) {
        repetition = number;
    }

    /** From now on no scenario begins; those that run are still written down. */
    void stop() {
        stopped = true;
    }

    /** From now on nothing is written down: what still runs is being cut off, and its failures say nothing. */
    void freeze() {
        stopped = true;
        running.clear();
    }

    /** Whether the run is to end: somebody said so, or what happens can no longer be recorded. */
    boolean stopped() {
        return stopped || sink.failed();
    }

    void scenarioStarts(String id, ScenarioText text, String at) {
        if (stopped()) {
            return;
        }
        ScenarioRecorder recorder = new ScenarioRecorder(id, text, repetition, sink);
        running.put(id, recorder);
        recorder.starts(at);
        progress.started(text);
    }

    /** The recorder of a running scenario; empty when the run has been stopped. */
    Optional<ScenarioRecorder> scenario(String id) {
        return Optional.ofNullable(running.get(id));
    }

    void scenarioEnds(String id, long nanos) {
        ScenarioRecorder recorder = running.remove(id);
        if (recorder != null) {
            Judgement judgement = recorder.ends(nanos);
            progress.ended(recorder.text(), judgement, unexpected.test(recorder.text(), judgement));
        }
    }
}
