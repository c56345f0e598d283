package org.ipctck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Made;
import org.ipctck.fixtures.process.Repeat;
import org.ipctck.fixtures.process.Together;

/** The life of processes: they start, fork, run a new program, exit, are killed. */
public final class ProcessSteps {

    private final Scene scene;
    private final Outcome outcome;

    public ProcessSteps(Scene scene, Outcome outcome) {
        this.scene = scene;
        this.outcome = outcome;
    }

    /** Processes are forked from the keeper, so they inherit what was made before this step. */
    @Given("the process(es) {roles}")
    public void start(List<String> roles) {
        scene.sandbox().start(roles);
    }

    @When("{process} forks {roles}")
    public void forks(IpcProcess parent, List<String> children) {
        children.forEach(child -> SetUp.require(parent.fork(child), Repeat.ONCE));
    }

    /** The process replaces itself by a new program, the agent again, with execve(2); it goes on under its role. */
    @When("{process} runs a new program")
    public void runsNewProgram(IpcProcess process) {
        outcome.are(scene.call(List.of(process), CallParser.parse("exec()"), Repeat.ONCE));
    }

    /** A call that ended its process is told as such once the process is dead; what was not, is waited for. */
    @When("{processes} exit(s)")
    public void exits(List<IpcProcess> processes) {
        List<Made> calls = scene.call(processes, CallParser.parse("exit(0)"), Repeat.ONCE).made();
        processes.forEach(outcome::endAsked);
        calls.stream().filter(Made::died).forEach(SetUp::requireExited);
        List<IpcProcess> left = calls.stream().filter(made -> !made.died()).map(Made::process).toList();
        Together.of(left).awaitEnd().forEach(SetUp::requireExited);
    }

    /** SIGKILL and its like: goes on when the process is dead, and so has given back what the kernel takes back. */
    @When("{processes} is/are killed by {signal}")
    public void areKilled(List<IpcProcess> processes, String signal) {
        processes.forEach(outcome::endAsked);
        Together.of(processes).kill(signal).forEach(end -> SetUp.requireKilled(end, signal));
    }

    @Then("{processes} died of {signal}")
    public void diedOf(List<IpcProcess> processes, String signal) {
        processes.forEach(outcome::endAsked);
        Together.of(processes).awaitEnd().forEach(made -> MadeAssert.assertThat(made).diedOf(signal));
    }

    @Then("{processes} exited with {int}")
    public void exitedWith(List<IpcProcess> processes, int status) {
        processes.forEach(outcome::endAsked);
        Together.of(processes).awaitEnd().forEach(made -> MadeAssert.assertThat(made).exitedWith(status));
    }
}
