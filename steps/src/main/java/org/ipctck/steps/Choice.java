package org.ipctck.steps;

import java.util.List;
import org.ipctck.fixtures.process.IpcProcess;

/** Waits for some of several blocked processes, whichever the kernel chose. */
final class Choice {

    private Choice() {
    }

    /**
     * Goes on when at least {@code count} of the processes have returned from their calls, or the deadline has passed; the caller judges.
     *
     * @return those that have returned by then
     */
    static List<IpcProcess> awaitReturned(List<IpcProcess> processes, int count) {
        processes.get(0).eventually(() -> returned(processes).size() >= count);
        return returned(processes);
    }

    private static List<IpcProcess> returned(List<IpcProcess> processes) {
        return processes.stream().filter(process -> process.last().returned()).toList();
    }
}
