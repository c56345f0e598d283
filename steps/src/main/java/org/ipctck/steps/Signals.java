package org.ipctck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Received;

/** The signals of the scenario in hand: each is judged once, in the order in which the process handled them. */
public final class Signals {

    private final Map<String, Integer> judged = new HashMap<>();

    /** Waits for the next signal of this number that was not judged yet, and judges what came with it. */
    void assertNext(IpcProcess process, String signal, Map<String, String> info) {
        int index = judged.merge(process.role() + " " + signal, 1, Integer::sum) - 1;
        process.eventually(() -> received(process, signal).size() > index);
        List<Received> all = received(process, signal);
        assertThat(all).as("%s of %s in number %d (all that it received: %s)", signal, process.role(), index + 1, process.received())
            .hasSizeGreaterThan(index);
        info.forEach((field, expected) -> assertThat(all.get(index).field(field))
            .as("%s that came with %s to %s", field, signal, process.role())
            .isEqualTo(process.names().text(expected)));
    }

    void assertCount(IpcProcess process, String signal, int count) {
        process.flushSignals();
        assertThat(received(process, signal)).as("%s of %s", signal, process.role()).hasSize(count);
        judged.put(process.role() + " " + signal, count);
    }

    private static List<Received> received(IpcProcess process, String signal) {
        return process.received().stream().filter(one -> one.signal().equals(signal)).toList();
    }
}
