package org.ipctck.steps;

import java.util.List;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.Unsupported;
import org.ipctck.fixtures.outcome.WholeSuccess;
import org.ipctck.fixtures.process.Made;
import org.ipctck.fixtures.process.Repeat;

/** What a Given demands. Where it is not reached the scenario says nothing about the kernel: it is broken, or the facility is absent. */
final class SetUp {

    private SetUp() {
    }

    static void require(List<Made> calls, Repeat repeat) {
        calls.forEach(made -> require(made, repeat));
    }

    /** Demands that a call succeeded, or, when it was repeated until an error, that it came to that error. */
    static void require(Made settled, Repeat repeat) {
        Made made = settled.process().returned(settled);
        boolean reached = repeat.until().map(made::failedWith).orElseGet(() -> made.returned() && !made.failed());
        demand(reached, made, repeat.until().map(errno -> "fail with " + errno + " in the end").orElse("succeed"));
        if (repeat.until().isEmpty()) {
            WholeSuccess.value(made).ifPresent(value -> demand(made.value() == value, made, "return " + value + ", which says that it did all"
                + " (a Given that is after another value names it, \"X = " + made.call().text() + "\")"));
        }
    }

    static void requireError(Made settled, String errno) {
        Made made = settled.process().returned(settled);
        demand(made.failedWith(errno), made, "fail with " + errno);
    }

    static void requireBlocked(Made made) {
        demand(made.blocked(), made, "block");
    }

    static void requireKilled(Made end, String signal) {
        demand(end.diedOf(signal) || end.endedUnseen(), end, "end with its process killed by " + signal);
    }

    static void requireExited(Made end) {
        demand(end.exitedWith(0) || end.endedUnseen(), end, "end its process with status 0");
    }

    private static void demand(boolean reached, Made made, String what) {
        if (reached) {
            return;
        }
        Unsupported.raiseIfAbsent(made);
        throw new Broken("set-up not reached: the call had to " + what + ", but " + made);
    }
}
