package org.ipctck.steps;

import static org.ipctck.steps.MadeAssert.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Made;
import org.ipctck.fixtures.process.Together;

/** What a standard leaves open: which of several processes it is. How many it is, the standard says. */
public final class ChoiceSteps {

    private final Outcome outcome;

    public ChoiceSteps(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Waits until so many of the blocked processes returned; then proves every other one blocked. */
    @Then("exactly {int} of {processes} is/are released with {outcome}")
    public void areReleasedWith(int count, List<IpcProcess> processes, String expected) {
        List<IpcProcess> released = Choice.awaitReturned(processes, count);
        settle(count, processes, released);
        outcome.turnedOut(released.stream().map(IpcProcess::last).toList());
        released.forEach(process -> assertThat(process.last()).cameTo(expected));
        Together.of(outcome.others()).settle().forEach(made -> assertThat(made).isBlocked());
    }

    /** Of calls that all returned: so many came to this. */
    @Then("exactly {int} of {processes} return(s) {outcome}")
    public void returned(int count, List<IpcProcess> processes, String expected) {
        settle(count, processes, processes.stream().filter(process -> MadeAssert.matches(process.last(), expected)).toList());
    }

    @Then("the other(s) fail(s) with {errno}")
    public void othersFailWith(String errno) {
        outcome.others().forEach(process -> assertThat(process.last()).failedWith(errno));
    }

    @Then("the other(s) stay(s) blocked")
    public void othersStayBlocked() {
        Together.of(outcome.others()).settle().forEach(made -> assertThat(made).isBlocked());
    }

    private void settle(int count, List<IpcProcess> all, List<IpcProcess> chosen) {
        outcome.leave(all, chosen);
        List<Made> calls = all.stream().map(IpcProcess::last).toList();
        MadeAssert.assertCount(calls, chosen.size(), count);
    }
}
