package org.ipctck.kit.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run in order when the process is told to end (Ctrl-C, SIGTERM): no new scenario begins, those that run may finish within a
 * grace, then they are cut off; the main thread writes what there is, and only then the process ends, with the signal's own status.
 */
final class Interruption implements AutoCloseable {

    private static final long GRACE_MILLIS = 2_000;
    private static final long WRITING_MILLIS = 20_000;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean requested;

    /**
     * Watches from now until closed.
     *
     * @param stop keeps scenarios from beginning
     * @param cut  makes running ones fail at once
     */
    Interruption(Runnable stop, Runnable cut) {
        hook = new Thread(() -> end(stop, cut), "ipctck-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Runnable stop, Runnable cut) {
        requested = true;
        stop.run();
        try {
            if (!finished.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                cut.run();
                finished.await(WRITING_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean requested() {
        return requested;
    }

    /** Everything is written: the process may end. */
    @Override
    public void close() {
        finished.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The signal came just now; the hook finds everything finished.
                requested = true;
            }
        }
    }
}
