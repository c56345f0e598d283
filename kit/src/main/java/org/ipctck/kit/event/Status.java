package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a step, in Cucumber's terms. */
public enum Status {
    PASSED, FAILED, SKIPPED, UNDEFINED, PENDING, AMBIGUOUS, UNUSED;

    /** As the events write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
