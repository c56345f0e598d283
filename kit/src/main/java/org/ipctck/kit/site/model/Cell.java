package org.ipctck.kit.site.model;

import java.util.Locale;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Standing;

/** What one run says of one behaviour; the reason is empty when it conforms. */
public record Cell(Standing standing, String reason, Proof proof) {

    static final Cell NOT_COUNTED = new Cell(Standing.NOT_SELECTED, "the profile of the run does not count it", Proof.PROVED);

    static Cell of(BehaviourResult result) {
        return new Cell(result.standing(), result.reason(), result.proof());
    }

    /** A word without blanks, for the style sheet and the filters. */
    public String css() {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a blocked call was seen in a weaker way than on Linux proper. */
    public boolean weak() {
        return proof == Proof.WEAK;
    }
}
