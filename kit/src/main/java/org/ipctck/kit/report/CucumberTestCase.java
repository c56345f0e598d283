package org.ipctck.kit.report;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import io.cucumber.messages.types.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.TextDiagram;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Kind;
import org.ipctck.kit.verdict.History;

/** One scenario as Cucumber messages. Its steps have no times of their own: the agent's stamps, in the attached diagram, are the times. */
final class CucumberTestCase {

    private final String run;
    private final Pickle pickle;
    private final History history;
    private final List<Event.Step> steps;
    private final Instant start;

    CucumberTestCase(String run, Pickle pickle, History history) {
        this.run = run;
        this.pickle = pickle;
        this.history = history;
        this.steps = history.steps().filter(CucumberTestCase::isWritten).toList();
        this.start = Instant.parse(history.scenario().started());
    }

    /** Whether a step stands in the feature; hooks do not. */
    static boolean isWritten(Event.Step step) {
        return step.keyword() != Keyword.BEFORE && step.keyword() != Keyword.AFTER;
    }

    static Timestamp timestamp(Instant instant) {
        return new Timestamp(instant.getEpochSecond(), (long) instant.getNano());
    }

    Envelope definition() {
        List<TestStep> definitions = IntStream.range(0, steps.size())
                .mapToObj(i -> new TestStep(null, stepId(i), pickle.getSteps().get(i).getId(), List.of(), List.of())).toList();
        return Envelope.of(new TestCase(id(), pickle.getId(), definitions, run));
    }

    List<Envelope> execution() {
        List<Envelope> envelopes = new ArrayList<>();
        Instant end = start.plusNanos(history.verdict().map(Event.Verdict::nanos).orElse(0L));
        envelopes.add(Envelope.of(new TestCaseStarted(0L, started(), id(), null, timestamp(start))));
        for (int i = 0; i < steps.size(); i++) {
            envelopes.add(Envelope.of(new TestStepStarted(started(), stepId(i), timestamp(start))));
            envelopes.add(Envelope.of(new TestStepFinished(started(), stepId(i), result(steps.get(i)), timestamp(end))));
        }
        envelopes.add(Envelope.of(evidence(end)));
        envelopes.add(Envelope.of(new TestCaseFinished(started(), timestamp(end), false)));
        return envelopes;
    }

    private TestStepResult result(Event.Step step) {
        return new TestStepResult(new Duration(0L, 0L), step.message(), status(step), null);
    }

    private static TestStepResultStatus status(Event.Step step) {
        if (step.kind() == Kind.SKIP || step.kind() == Kind.UNSUPPORTED) {
            return TestStepResultStatus.SKIPPED;
        }
        return switch (step.status()) {
            case UNUSED -> TestStepResultStatus.UNKNOWN;
            default -> TestStepResultStatus.valueOf(step.status().name());
        };
    }

    private Attachment evidence(Instant at) {
        String verdict = history.verdict().map(v -> v.verdict().word() + (v.reason().isEmpty() ? "" : ": " + v.reason())).orElse("");
        String body = verdict + "\n\n" + String.join("\n", TextDiagram.lines(Diagram.of(history))) + "\n";
        return new Attachment(body, AttachmentContentEncoding.IDENTITY, "diagram.txt", "text/plain", null, started(),
                null, null, null, null, timestamp(at));
    }

    private String id() {
        return "case-" + history.scenario().id();
    }

    private String started() {
        return history.scenario().id();
    }

    private String stepId(int number) {
        return id() + "-" + number;
    }
}
