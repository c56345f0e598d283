package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How surely the blocked calls of a scenario were seen to be blocked. */
public enum Proof {
    PROVED, WEAK;

    /** As the events write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
