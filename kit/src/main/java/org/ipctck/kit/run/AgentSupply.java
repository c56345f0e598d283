package org.ipctck.kit.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.need.Decisive;

/**
 * Supplies scenarios with the agent of a target. It is started in the background, beside reading and checking the features. When it, or the
 * way to it, was lost, the next scenario gets a new one, a few times: the scenarios that were under way are broken and are not run again,
 * the others are judged. A target that comes back as another kernel is refused: a run is about one.
 */
public final class AgentSupply implements AutoCloseable {

    private static final int RESTARTS = 20;
    private static final long CLOSING_SECONDS = 5;

    private final TargetSpec target;
    private final Optional<Path> program;
    private volatile CompletableFuture<AgentLink> current;
    private int restarts;
    private long strayBefore;
    private volatile boolean closed;

    /** Begins to start the agent. */
    public AgentSupply(TargetSpec target, Optional<Path> program) {
        this.target = target;
        this.program = program;
        this.current = inBackground(this::connect);
    }

    /** A way to an agent. */
    private interface Connecting {
        AgentLink connect();
    }

    private AgentLink connect() {
        return AgentLink.connect(target, program);
    }

    private CompletableFuture<AgentLink> inBackground(Connecting way) {
        CompletableFuture<AgentLink> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(future, way), "ipctck-agent-start");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private static void complete(CompletableFuture<AgentLink> future, Connecting way) {
        try {
            AgentLink link = way.connect();
            if (!future.complete(link)) {
                link.close();
            }
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

    /**
     * An agent that lives, started anew if need be.
     *
     * @throws Refusal when it does not come back, not as the same kernel, or was lost too often
     */
    AgentLink alive() {
        CompletableFuture<AgentLink> future;
        synchronized (this) {
            if (!closed && there() && !await(current).alive()) {
                restart(await(current));
            }
            future = current;
        }
        return await(future);
    }

    private void restart(AgentLink lost) {
        if (restarts == RESTARTS) {
            throw Refusal.unreachable("the agent was lost and started anew " + RESTARTS + " times, and is lost again: nothing more is tried\n"
                    + "remedy: look at the first scenario that is broken; `ipctck facts` on this target tells whether the way is sound", null);
        }
        restarts++;
        strayBefore += lost.stray();
        lost.close();
        current = inBackground(() -> same(lost, new Reconnection(Reconnection.patience(target), () -> closed).await(this::connect)));
    }

    private static AgentLink same(AgentLink lost, AgentLink found) {
        List<String> differences = Decisive.differences(lost.facts(), found.facts());
        if (!differences.isEmpty()) {
            found.close();
            throw Refusal.unreachable("the agent was lost, and the target came back as another: " + String.join(", ", differences)
                    + "\nremedy: a run is about one kernel; run what is broken once more", null);
        }
        return found;
    }

    private boolean there() {
        return current.isDone() && !current.isCompletedExceptionally();
    }

    /** Lines on the link that were no frames, of all agents so far. */
    synchronized long stray() {
        return strayBefore + (there() ? await(current).stray() : 0);
    }

    /** How often the agent was started anew. */
    synchronized long restarts() {
        return restarts;
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
            // It never came, or does not go: its input ends with the kit, and then it ends by itself. Who waits for it waits in vain.
            current.completeExceptionally(Refusal.unreachable("the run was ended before the agent was there", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
