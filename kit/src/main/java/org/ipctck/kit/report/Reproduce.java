package org.ipctck.kit.report;

import org.ipctck.kit.event.Event;

/** The one command that runs one behaviour again as it was run; begins as the kit itself was started. */
public final class Reproduce {

    /** System property: how a person starts the kit; a script that wraps it says so itself. */
    public static final String PROGRAM = "ipctck.command";

    private Reproduce() {
    }

    /** For example {@code ipctck run --select SVMQ-021 --isolation namespaces}. */
    public static String command(Event.Run head, String id) {
        StringBuilder command = new StringBuilder(System.getProperty(PROGRAM, "ipctck")).append(" run --select ").append(id);
        if (!head.target().equals("local")) {
            command.append(" --target '").append(head.target().replace("'", "'\\''")).append('\'');
        }
        if (!head.isolation().equals("auto")) {
            command.append(" --isolation ").append(head.isolation());
        }
        return command.append(" --profile ").append(head.profile()).append(" --jobs 1").toString();
    }
}
