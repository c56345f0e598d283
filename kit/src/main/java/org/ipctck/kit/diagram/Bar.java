package org.ipctck.kit.diagram;

import java.util.List;
import java.util.Optional;

/**
 * One call.
 *
 * @param lane    who made it, as an index of the diagram's lanes
 * @param call    as the feature writes it; where it does not, as it went to the agent
 * @param sent    as it went to the agent, whole
 * @param outcome what came of it, whole
 * @param ending  how it ended
 * @param begin   when it was entered
 * @param end     when it was left; where it was not, the end of what is known
 * @param proofs  when it was seen asleep, in order; empty for a call that never slept
 */
public record Bar(int lane, String call, String sent, String outcome, Ending ending, Moment begin, Moment end, List<Proof> proofs) {

    /** How a call ended. */
    public enum Ending {
        RETURNED, FAILED,
        /** Its process or thread died in it. */
        DIED,
        /** It neither returned nor slept by its deadline. */
        STUCK,
        /** Nobody saw its end. */
        OPEN
    }

    /**
     * The call was seen asleep.
     *
     * @param words the system call it slept in, and how that was proved
     */
    public record Proof(Moment at, String words) {
    }

    public Bar {
        proofs = List.copyOf(proofs);
    }

    /** Whether it slept. */
    public boolean slept() {
        return !proofs.isEmpty();
    }

    /** How long it lasted, in nanoseconds. */
    public long nanos() {
        return end.since(begin);
    }

    /** When it was last seen asleep. */
    Optional<Moment> lastSeenAsleep() {
        return slept() ? Optional.of(proofs.get(proofs.size() - 1).at()) : Optional.empty();
    }
}
