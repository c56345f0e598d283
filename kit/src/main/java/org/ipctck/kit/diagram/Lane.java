package org.ipctck.kit.diagram;

import java.util.Optional;

/**
 * One who acts, or an object that was looked at.
 *
 * @param name {@code sender}, {@code a/worker}, or the object's name
 * @param kind what it stands for
 * @param born empty when it was there from the beginning
 * @param died empty when it outlived the scenario
 */
public record Lane(String name, Kind kind, Optional<Moment> born, Optional<Moment> died) {

    /** What a lane stands for. */
    public enum Kind {
        /** A process; its calls are those of its first thread. */
        PROCESS,
        /** A further thread of a process. */
        THREAD,
        /** An object of the scenario, whose state was read back from the kernel. */
        OBJECT,
        /** The agent itself, which refused an order or lost a sandbox. */
        AGENT
    }

    /** Whether it exists at that moment. */
    public boolean livesAt(Moment moment) {
        return born.map(birth -> birth.compareTo(moment) <= 0).orElse(true) && died.map(death -> death.compareTo(moment) >= 0).orElse(true);
    }
}
