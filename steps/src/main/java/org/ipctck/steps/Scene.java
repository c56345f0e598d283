package org.ipctck.steps;

import java.util.List;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.process.IpcProcess;
import org.ipctck.fixtures.process.Repeat;
import org.ipctck.fixtures.sandbox.Sandbox;

/** The sandbox of the scenario in hand: its processes, and the names they gave to what they got. */
public final class Scene {

    private Sandbox sandbox;

    void open(Sandbox opened) {
        sandbox = opened;
    }

    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    Sandbox sandbox() {
        return sandbox;
    }

    IpcProcess process(String role) {
        return sandbox.process(role);
    }

    List<IpcProcess> processes(List<String> roles) {
        return roles.stream().map(sandbox::process).toList();
    }

    /** Runs the calls of a template one after another in the keeper; each must succeed, or the set-up is broken. */
    void prepare(List<Template.Line> lines) {
        for (Template.Line line : lines) {
            SetUp.require(sandbox.keeper().call(line.call(), line.repeat()), line.repeat());
        }
    }

    /** Makes one call in several processes at the same time. */
    Outcome.Calls call(List<IpcProcess> who, Call call, Repeat repeat) {
        return new Outcome.Calls(sandbox.call(who, call, repeat), repeat);
    }
}
