package org.ipctck.kit.run;

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
import java.util.function.Function;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** Translates Cucumber's events for a recorder. */
final class CucumberEvents {

    private final Recorder recorder;
    private final Function<TestCase, ScenarioText> texts;

    /** @param texts tells which scenario of the specification a test case is */
    CucumberEvents(Recorder recorder, Function<TestCase, ScenarioText> texts) {
        this.recorder = recorder;
        this.texts = texts;
    }

    void listenTo(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, this::starts);
        publisher.registerHandlerFor(TestStepStarted.class, this::stepStarts);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepEnds);
        publisher.registerHandlerFor(TestCaseFinished.class, this::ends);
    }

    private void starts(TestCaseStarted event) {
        recorder.scenarioStarts(id(event.getTestCase()), texts.apply(event.getTestCase()), event.getInstant().toString());
    }

    private void stepStarts(TestStepStarted event) {
        recorder(event.getTestCase()).ifPresent(ScenarioRecorder::stepStarts);
    }

    private void stepEnds(TestStepFinished event) {
        recorder(event.getTestCase()).ifPresent(scenario -> stepEnds(scenario, event));
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
        recorder.scenarioEnds(id(event.getTestCase()), event.getResult().getDuration().toNanos());
    }

    private Optional<ScenarioRecorder> recorder(TestCase testCase) {
        return recorder.scenario(id(testCase));
    }

    private static String id(TestCase testCase) {
        return testCase.getId().toString();
    }
}
