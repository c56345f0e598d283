package org.ipctck.kit.verdict;

import java.util.Locale;

/** A behaviour's verdict held against the baseline. */
public enum Expectation {
    /** As it should be, or a skip that nobody can be blamed for. */
    EXPECTED,
    /** News: a deviation or something broken that the baseline does not know. */
    UNEXPECTED,
    /** The baseline says that it is so. */
    KNOWN,
    /** The baseline says otherwise, but it conforms. */
    FIXED;

    /** As reports write it. */
    public String word() {
        return switch (this) {
            case KNOWN -> "known deviation";
            case FIXED -> "newly fixed";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
