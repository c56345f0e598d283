package org.ipctck.kit.report;

import org.ipctck.kit.event.Event;

/** The one command that runs one behaviour again as it was run. */
public final class Reproduce {

    private Reproduce() {
    }

    /** For example {@code ipctck run --select SVMQ-021 --isolation namespaces}. */
    public static String command(Event.Run head, String id) {
        StringBuilder command = new StringBuilder("ipctck run --select ").append(id);
        if (!head.target().equals("local")) {
            command.append(" --target '").append(head.target().replace("'", "'\\''")).append('\'');
        }
        if (!head.isolation().equals("auto")) {
            command.append(" --isolation ").append(head.isolation());
        }
        return command.append(" --profile ").append(head.profile()).append(" --jobs 1").toString();
    }
}
