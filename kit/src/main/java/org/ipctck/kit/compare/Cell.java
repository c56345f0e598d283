package org.ipctck.kit.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Standing;

/**
 * One behaviour in one run.
 *
 * @param reason the first line of it; empty when it conforms
 */
record Cell(Standing standing, String reason, Proof proof) {

    /** Identifiers, process numbers, addresses and times are others in every run and say nothing about a kernel. */
    private static final Pattern VARYING = Pattern.compile("0x[0-9a-f]+|[0-9]{4,}");

    /** Of a line of a result; a behaviour that the run's profile does not count was not selected. */
    static Cell of(Optional<BehaviourResult> line) {
        return line.map(found -> new Cell(found.standing(), Plain.text(found.reason()).lines().findFirst().orElse(""), found.proof()))
                .orElseGet(() -> new Cell(Standing.NOT_SELECTED, "the profile of this run leaves it out", Proof.PROVED));
    }

    boolean conforms() {
        return standing == Standing.CONFORMS;
    }

    boolean sameReason(Cell other) {
        return essence().equals(other.essence());
    }

    private String essence() {
        return VARYING.matcher(reason).replaceAll("#");
    }

    /** The verdict, and its reason where there is one. */
    String words() {
        return standing.words() + (reason.isEmpty() ? "" : ": " + reason);
    }
}
