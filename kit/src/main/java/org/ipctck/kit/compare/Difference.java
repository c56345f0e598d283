package org.ipctck.kit.compare;

import java.util.Locale;
import java.util.Optional;

/** How a behaviour's line in another run differs from that in the base; the gravest first. */
public enum Difference {
    /** It conformed in the base. */
    NO_LONGER_CONFORMS("No longer conforms"),
    /** Only in the base it did not. */
    CONFORMS_NOW("Conforms now"),
    /** It conforms in neither, for another verdict. */
    OTHER_VERDICT("Does not conform, with another verdict"),
    /** The same verdict, for another reason. */
    OTHER_REASON("Same verdict, other reason"),
    /** Some of the runs did not select it, or there was no scenario for it then. */
    ONLY_IN_SOME("Only in some of the runs");

    private final String title;

    Difference(String title) {
        this.title = title;
    }

    /** For people, as a heading. */
    public String title() {
        return title;
    }

    /** For programs. */
    public String word() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    static Optional<Difference> between(Cell base, Cell other) {
        if (!base.standing().selected() && !other.standing().selected()) {
            return Optional.empty();
        }
        if (base.standing().selected() != other.standing().selected()) {
            return Optional.of(ONLY_IN_SOME);
        }
        if (base.standing() == other.standing()) {
            return base.sameReason(other) ? Optional.empty() : Optional.of(OTHER_REASON);
        }
        if (base.conforms()) {
            return Optional.of(NO_LONGER_CONFORMS);
        }
        return Optional.of(other.conforms() ? CONFORMS_NOW : OTHER_VERDICT);
    }
}
