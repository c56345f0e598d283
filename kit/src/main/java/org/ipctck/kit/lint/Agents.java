package org.ipctck.kit.lint;

import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.exit.Refusal;

/** What the kit's own agent can do. */
public final class Agents {

    private Agents() {
    }

    /**
     * The description that the kit carries.
     *
     * @throws Refusal when the kit was built without an agent
     */
    public static Description description() {
        try {
            return Description.builtIn();
        } catch (IllegalStateException e) {
            throw Refusal.unreachable(e.getMessage() + " (it needs a C compiler; ci/setup installs one), then build the kit anew", e);
        }
    }
}
