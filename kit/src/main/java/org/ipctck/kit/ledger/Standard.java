package org.ipctck.kit.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who promises a behaviour. */
public enum Standard {
    POSIX, XSI, LINUX, GLIBC;

    /** As the ledger and the tags write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standard of that word, if there is one. */
    public static Optional<Standard> of(String word) {
        return Arrays.stream(values()).filter(standard -> standard.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Standard::word).toList();
    }
}
