package org.ipctck.kit.diagram;

/**
 * When something happened.
 *
 * @param nanos on the target's clock, since the first stamp of the scenario
 * @param order where the evidence tells it; parts moments that the clock does not
 */
public record Moment(long nanos, int order) implements Comparable<Moment> {

    @Override
    public int compareTo(Moment other) {
        int byClock = Long.compare(nanos, other.nanos);
        return byClock != 0 ? byClock : Integer.compare(order, other.order);
    }

    /** Nanoseconds from an earlier moment to this one. */
    public long since(Moment earlier) {
        return nanos - earlier.nanos;
    }

    static Moment later(Moment a, Moment b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
