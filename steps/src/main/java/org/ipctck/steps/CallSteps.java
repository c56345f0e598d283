package org.ipctck.steps;

import static org.ipctck.steps.MadeAssert.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Made;
import org.ipctck.fixtures.process.Repeat;
import org.ipctck.fixtures.process.Together;

/** Steps in which processes make calls, and what comes of them. */
public final class CallSteps {

    private final Scene scene;
    private final Outcome outcome;

    public CallSteps(Scene scene, Outcome outcome) {
        this.scene = scene;
        this.outcome = outcome;
    }

    @Given("{processes} has/have called {call}")
    public void haveCalled(List<IpcProcess> processes, Call call) {
        SetUp.require(scene.call(processes, call, Repeat.ONCE).made(), Repeat.ONCE);
    }

    @Given("{processes} has/have called {call} {int} times")
    public void haveCalledTimes(List<IpcProcess> processes, Call call, int times) {
        SetUp.require(scene.call(processes, call, Repeat.times(times)).made(), Repeat.times(times));
    }

    @Given("{processes} was/were refused {call} with {errno}")
    public void wereRefused(List<IpcProcess> processes, Call call, String errno) {
        scene.call(processes, call, Repeat.ONCE).made().forEach(made -> SetUp.requireError(made, errno));
    }

    @Given("{processes} is/are blocked in {call}")
    public void areBlockedIn(List<IpcProcess> processes, Call call) {
        scene.call(processes, call, Repeat.ONCE).made().forEach(SetUp::requireBlocked);
    }

    @When("{processes} call(s) {call}")
    public void call(List<IpcProcess> processes, Call call) {
        outcome.are(scene.call(processes, call, Repeat.ONCE));
    }

    @When("{processes} call(s) {call} until it fails with {errno}")
    public void callUntil(List<IpcProcess> processes, Call call, String errno) {
        outcome.are(scene.call(processes, call, Repeat.until(errno)));
    }

    @Then("it/each returns {outcome}")
    public void returns(String expected) {
        outcome.each().forEach(made -> assertThat(made).cameTo(expected));
    }

    @Then("it/each returns {outcome} and reports")
    public void returnsAndReports(String expected, DataTable results) {
        outcome.each().forEach(made -> assertThat(made).cameTo(expected).reports(results.asMap()));
    }

    @Then("it/each fails with {errno}")
    public void failsWith(String errno) {
        outcome.each().forEach(made -> assertThat(made).failedWith(errno));
    }

    @Then("{processes} is/are blocked")
    public void areBlocked(List<IpcProcess> processes) {
        processes.forEach(outcome::asked);
        Together.of(processes).settle().forEach(made -> assertThat(made).isBlocked());
    }

    /** The same proof made afresh: a wake-up happens inside the waker's call, so nothing has to be waited out. */
    @Then("{processes} stay(s) blocked")
    public void stayBlocked(List<IpcProcess> processes) {
        areBlocked(processes);
    }

    @Then("{processes} is/are released with {outcome}")
    public void areReleasedWith(List<IpcProcess> processes, String expected) {
        List<Made> released = Together.of(processes).awaitReturn();
        outcome.turnedOut(released);
        released.forEach(made -> assertThat(made).cameTo(expected));
    }
}
