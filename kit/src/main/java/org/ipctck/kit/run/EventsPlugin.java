package org.ipctck.kit.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.Optional;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** Hands Cucumber's events to the recorder of the run. Cucumber makes it by its name, hence the static way to the run. */
public final class EventsPlugin implements ConcurrentEventListener {

    private final Conductor conductor = Conductor.current();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, this::starts);
        publisher.registerHandlerFor(TestStepStarted.class, this::stepStarts);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepEnds);
        publisher.registerHandlerFor(TestCaseFinished.class, this::ends);
    }

    private void starts(TestCaseStarted event) {
        conductor.recorder().scenarioStarts(id(event.getTestCase()), text(event.getTestCase()), event.getInstant().toString());
    }

    private void stepStarts(TestStepStarted event) {
        recorder(event.getTestCase()).ifPresent(ScenarioRecorder::stepStarts);
    }

    private void stepEnds(TestStepFinished event) {
        recorder(event.getTestCase()).ifPresent(recorder -> stepEnds(recorder, event));
    }

    private static void stepEnds(ScenarioRecorder recorder, TestStepFinished event) {
        Result result = event.getResult();
        Status status = Status.valueOf(result.getStatus().name());
        Optional<Throwable> error = Optional.ofNullable(result.getError());
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            recorder.stepEnds(step(recorder.text(), step), status, error);
        } else if (event.getTestStep() instanceof HookTestStep hook) {
            recorder.hookEnds(hook.getHookType() == HookType.BEFORE ? Keyword.BEFORE : Keyword.AFTER, status, error);
        }
    }

    private static StepText step(ScenarioText scenario, PickleStepTestStep step) {
        int line = step.getStep().getLocation().getLine();
        return scenario.step(line).orElseThrow(
                () -> new IllegalStateException(scenario.place() + " has no step on line " + line));
    }

    private void ends(TestCaseFinished event) {
        conductor.recorder().scenarioEnds(id(event.getTestCase()), event.getResult().getDuration().toNanos());
    }

    private Optional<ScenarioRecorder> recorder(TestCase testCase) {
        return conductor.recorder().scenario(id(testCase));
    }

    private ScenarioText text(TestCase testCase) {
        return conductor.scenario(testCase.getUri(), testCase.getLocation().getLine());
    }

    private static String id(TestCase testCase) {
        return testCase.getId().toString();
    }
}
