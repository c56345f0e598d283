package org.ipctck.kit.diagram;

/**
 * Something that happened in an instant.
 *
 * @param lane  to whom, as an index of the diagram's lanes
 * @param timed whether the target's clock stamped it; else it stands where the evidence tells it
 * @param text  what it was, whole
 */
public record Mark(int lane, Kind kind, Moment at, boolean timed, String text) {

    /** What can happen in an instant. */
    public enum Kind {
        /** A process or thread ended. */
        DEATH,
        /** A handler ran. */
        SIGNAL,
        /** A signal was sent by the agent, from outside the sandbox. */
        SENT,
        /** An object's state was read back from the kernel. */
        STATE,
        /** The agent refused an order, or lost the sandbox. */
        REFUSED
    }
}
