package org.ipctck.kit.report;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Does something with many things on all cores. When one fails, those that are under way come to their end first: nobody writes any more into what is cleared away then. */
final class AtOnce {

    private AtOnce() {
    }

    /** Throws what the first failure threw; what has not begun by then is left out. */
    static <T> void forEach(Collection<T> things, Consumer<T> what) {
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        things.parallelStream().forEach(thing -> {
            if (failures.isEmpty()) {
                attempt(() -> what.accept(thing), failures);
            }
        });
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
    }

    private static void attempt(Runnable what, Queue<RuntimeException> failures) {
        try {
            what.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }
}
