package org.ipctck.steps;

import java.util.ArrayList;
import java.util.List;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Made;

/** What came of the calls of the last step: the "it" of the features; and the processes that an "exactly n of" left over. */
public final class Outcome {

    /** Calls that were made together. */
    record Calls(List<Made> made) {
    }

    private List<Made> last = List.of();
    private List<IpcProcess> others = List.of();

    void are(Calls calls) {
        last = calls.made();
    }

    /** The one call of the last step. */
    Made it() {
        if (last.size() != 1) {
            throw new Broken("\"it\" means the one call of the step before, but there were " + last.size()
                + "; say \"each\", or name the process");
        }
        return last.get(0);
    }

    /** Every call of the last step. */
    List<Made> each() {
        if (last.isEmpty()) {
            throw new Broken("\"it\" means the call of a step before, but there was none");
        }
        return last;
    }

    void leave(List<IpcProcess> all, List<IpcProcess> chosen) {
        List<IpcProcess> rest = new ArrayList<>(all);
        rest.removeAll(chosen);
        others = List.copyOf(rest);
    }

    List<IpcProcess> others() {
        if (others.isEmpty()) {
            throw new Broken("\"the others\" means those that an \"exactly n of\" before left over, but there are none");
        }
        return others;
    }
}
