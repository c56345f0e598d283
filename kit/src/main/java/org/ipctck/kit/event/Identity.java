package org.ipctck.kit.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ipctck.kit.event.Event;

/** What makes a scenario the same in two runs: its behaviour, its title and its example; never a line, which moves. */
final class Identity {

    private Identity() {
    }

    /** A stable key in hexadecimal. */
    static String of(String behaviour, Event.Scenario scenario) {
        String text = String.join("\n", behaviour, scenario.name(), scenario.example());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }
}
