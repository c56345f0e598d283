package org.ipctck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.Map;
import org.ipctck.fixtures.process.IpcProcess;

/** Signals that a recording handler saw; it is set with {@code sigaction(SIGUSR1, record)}. */
public final class SignalSteps {

    private final Signals signals;

    public SignalSteps(Signals signals) {
        this.signals = signals;
    }

    @Then("{process} has received {signal}")
    public void received(IpcProcess process, String signal) {
        signals.assertNext(process, signal, Map.of());
    }

    /** With what the kernel told of it (siginfo): code, pid, uid, value, fd, band. */
    @Then("{process} has received {signal} with")
    public void receivedWith(IpcProcess process, String signal, DataTable info) {
        signals.assertNext(process, signal, info.asMap());
    }

    /** Counts once more after the process has made a further call, by whose return whatever was pending has been handled. */
    @Then("{process} has received {signal} {int} time(s)")
    public void receivedTimes(IpcProcess process, String signal, int count) {
        signals.assertCount(process, signal, count);
    }
}
