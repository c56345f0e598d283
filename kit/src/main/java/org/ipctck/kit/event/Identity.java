package org.ipctck.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What makes a scenario the same in two runs: its behaviour, its title and its example; never a line, which moves. */
public final class Identity {

    private Identity() {
    }

    /** A stable key in hexadecimal. */
    public static String of(String behaviour, String name, String example) {
        String text = String.join("\n", behaviour, name, example);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }
}
