package org.ipctck.kit.ledger;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Says which standards count in a run. */
public enum Profile {
    /** What POSIX promises, with its X/Open System Interfaces. */
    POSIX(EnumSet.of(Standard.POSIX, Standard.XSI)),
    /** All of it: POSIX and what Linux and the GNU C library document beyond. */
    LINUX(EnumSet.allOf(Standard.class));

    private final Set<Standard> standards;

    Profile(Set<Standard> standards) {
        this.standards = standards;
    }

    /** Whether behaviours of that standard belong to the result. */
    public boolean counts(Standard standard) {
        return standards.contains(standard);
    }

    /** The profile of that word, as a run's events tell it. */
    public static Profile of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As the command line writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
