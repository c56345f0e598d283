package org.ipctck.kit.compare;

import java.nio.file.Path;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.verdict.Result;

/**
 * A run among those that are compared.
 *
 * @param name   short, and no other's
 * @param folder as the user named it
 */
public record ComparedRun(String name, Path folder, Result result) {

    Event.Run head() {
        return result.run().head();
    }

    boolean complete() {
        return result.run().footer().filter(footer -> !footer.interrupted()).isPresent();
    }
}
