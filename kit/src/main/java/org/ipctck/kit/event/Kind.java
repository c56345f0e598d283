package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a step did not pass. */
public enum Kind {
    ASSERTION, SETUP, LINK, UNSUPPORTED, SKIP, OTHER;

    /** As the events write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
