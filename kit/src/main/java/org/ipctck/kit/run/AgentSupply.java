package org.ipctck.kit.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;

/**
 * Supplies scenarios with the agent of a target. It is started in the background, beside reading and checking the features. When it died,
 * the next scenario gets a new one, a few times: the scenario that it died in is broken, the others are judged.
 */
public final class AgentSupply implements AutoCloseable {

    private static final int RESTARTS = 20;
    private static final long CLOSING_SECONDS = 5;

    private final TargetSpec target;
    private final Optional<Path> program;
    private CompletableFuture<AgentLink> current;
    private int restarts;
    private long strayBefore;
    private boolean closed;

    /** Begins to start the agent. */
    public AgentSupply(TargetSpec target, Optional<Path> program) {
        this.target = target;
        this.program = program;
        this.current = connect();
    }

    private CompletableFuture<AgentLink> connect() {
        CompletableFuture<AgentLink> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> connect(future), "ipctck-agent-start");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private void connect(CompletableFuture<AgentLink> future) {
        try {
            future.complete(AgentLink.connect(target, program));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    /**
     * The agent, once it is there.
     *
     * @throws Refusal when it cannot be reached
     */
    public AgentLink first() {
        return await(current);
    }

    /** An agent that lives, started anew if need be. */
    AgentLink alive() {
        CompletableFuture<AgentLink> future;
        synchronized (this) {
            if (!closed && current.isDone() && !current.isCompletedExceptionally() && !await(current).alive() && restarts < RESTARTS) {
                restarts++;
                strayBefore += await(current).stray();
                await(current).close();
                current = connect();
            }
            future = current;
        }
        return await(future);
    }

    /** Lines on the link that were no frames, of all agents so far. */
    synchronized long stray() {
        boolean there = current.isDone() && !current.isCompletedExceptionally();
        return strayBefore + (there ? await(current).stray() : 0);
    }

    private static AgentLink await(CompletableFuture<AgentLink> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            // An agent that is just being started must be gone, with its file, before the kit ends.
            current.thenAccept(AgentLink::close).get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // It never came, or does not go: its input ends with the kit, and then it ends by itself.
            restarts = RESTARTS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
