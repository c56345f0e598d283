package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What governs a step's failure. */
public enum Keyword {
    GIVEN, WHEN, THEN, BEFORE, AFTER;

    /** As the events write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
