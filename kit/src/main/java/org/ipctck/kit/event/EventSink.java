package org.ipctck.kit.event;

/** Where events go. Safe for many threads. */
@FunctionalInterface
public interface EventSink {

    /** Takes one event more. */
    void write(Event event);

    /** Whether events are no longer kept, because writing failed. */
    default boolean failed() {
        return false;
    }
}
