package org.ipctck.steps;

import java.util.ArrayList;
import java.util.List;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Made;
import org.ipctck.fixtures.process.Repeat;

/** What came of the calls of the last step: the "it" of the features; and the processes that an "exactly n of" left over. */
public final class Outcome {

    /** Calls that were made together, each as often as it says. */
    record Calls(List<Made> made, Repeat repeat) {
    }

    /** A call of a When, of which no Then has asked so far. */
    private record Unasked(Made made, Repeat repeat) {
    }

    private final List<Unasked> unasked = new ArrayList<>();
    private List<Made> last = List.of();
    private List<IpcProcess> others = List.of();

    void are(Calls calls) {
        last = calls.made();
        last.forEach(made -> unasked.add(new Unasked(made, calls.repeat())));
    }

    /** What came of calls made earlier; whoever says so judges them. */
    void turnedOut(List<Made> released) {
        last = released;
        released.forEach(made -> asked(made.process()));
    }

    /** A step judges what came of the latest call of a process. */
    void asked(IpcProcess process) {
        unasked.removeIf(open -> open.made().process() == process && open.made().call() == process.last().call());
    }

    /** A step judges how a process ended: with it ended what its threads were doing. */
    void endAsked(IpcProcess process) {
        asked(process);
        unasked.removeIf(open -> !open.made().returned() && open.made().process().role().startsWith(process.role() + "/"));
    }

    /**
     * A When whose outcome no Then asked for prepares, as a Given does: what it was to do has to be done. Where it blocked, the agent is
     * asked afresh: a call that another has just released returns at a moment of its own.
     */
    void requireTheUnasked() {
        for (Unasked open : unasked) {
            Made made = open.made().blocked() ? open.made().process().settle() : open.made();
            if (!made.exitedWith(0)) {
                SetUp.require(made, open.repeat());
            }
        }
    }

    /** The one call of the last step. */
    Made it() {
        if (last.size() != 1) {
            throw new Broken("\"it\" means the one call of the step before, but there were " + last.size()
                + "; say \"each\", or name the process");
        }
        return each().get(0);
    }

    /** Every call of the last step. */
    List<Made> each() {
        if (last.isEmpty()) {
            throw new Broken("\"it\" means the call of a step before, but there was none");
        }
        unasked.removeIf(open -> last.contains(open.made()));
        return last;
    }

    void leave(List<IpcProcess> all, List<IpcProcess> chosen) {
        List<IpcProcess> rest = new ArrayList<>(all);
        rest.removeAll(chosen);
        others = List.copyOf(rest);
        all.forEach(this::asked);
    }

    List<IpcProcess> others() {
        if (others.isEmpty()) {
            throw new Broken("\"the others\" means those that an \"exactly n of\" before left over, but there are none");
        }
        return others;
    }
}
