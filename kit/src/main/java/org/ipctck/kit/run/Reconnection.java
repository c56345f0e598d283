package org.ipctck.kit.run;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.fixtures.wait.Eventually;
import org.ipctck.kit.exit.Refusal;

/** Tries to reach a lost target again, with growing pauses: a machine that reboots refuses for a while. */
final class Reconnection {

    private static final Duration REBOOT = Duration.ofMinutes(2);
    private static final Set<TargetSpec.Kind> REACHED = EnumSet.of(TargetSpec.Kind.EXEC, TargetSpec.Kind.SSH, TargetSpec.Kind.CONTAINER);

    private final Duration patience;
    private final BooleanSupplier givenUp;
    private final AtomicReference<AgentLink> found = new AtomicReference<>();
    private Refusal last;

    /**
     * @param patience how long to try; zero: once
     * @param givenUp  whether nobody needs the agent any more
     */
    Reconnection(Duration patience, BooleanSupplier givenUp) {
        this.patience = patience;
        this.givenUp = givenUp;
    }

    /** How long a target of this kind is worth waiting for: what the kit itself starts comes at once or never. */
    static Duration patience(TargetSpec target) {
        return REACHED.contains(target.kind()) ? REBOOT : Duration.ZERO;
    }

    /** Throws Refusal when the target could not be reached in time. */
    AgentLink await(Supplier<AgentLink> attempt) {
        boolean there = patience.isZero() ? succeeds(attempt) : Eventually.tryUntil(() -> succeeds(attempt), patience);
        if (!there) {
            throw Refusal.unreachable("the agent was lost, and could not be started anew within " + patience.toSeconds() + " s: " + last.getMessage(), last);
        }
        return found.get();
    }

    private boolean succeeds(Supplier<AgentLink> attempt) {
        if (givenUp.getAsBoolean()) {
            throw Refusal.unreachable("the run was ended before the agent came back", last);
        }
        try {
            found.set(attempt.get());
            return true;
        } catch (Refusal e) {
            last = e;
            return false;
        }
    }
}
