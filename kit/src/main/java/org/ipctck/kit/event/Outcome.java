package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A verdict, from the best to the worst: the worst scenario decides a behaviour. */
public enum Outcome {
    /** The kernel does what the behaviour says. */
    CONFORMS,
    /** The environment lacks something that the scenario needs. */
    SKIPPED,
    /** The kernel lacks the facility. */
    UNSUPPORTED,
    /** The kernel does something else. */
    DEVIATES,
    /** The kit, the set-up or the link failed: says nothing about the kernel. */
    BROKEN;

    /** As the events write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says something about the kernel. */
    public boolean judged() {
        return this == CONFORMS || this == DEVIATES;
    }
}
