package org.ipctck.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReconnectionTest {

    private final AtomicInteger attempts = new AtomicInteger();
    private final Supplier<AgentLink> refused = () -> {
        attempts.incrementAndGet();
        throw Refusal.unreachable("No route to host", null);
    };

    @Test
    void whatDoesNotComeBackInTimeIsGivenUp() {
        Reconnection reconnection = new Reconnection(Duration.ofMillis(100), () -> false);
        assertThatThrownBy(() -> reconnection.await(refused)).isInstanceOf(Refusal.class)
                .hasMessageContaining("could not be started anew").hasMessageContaining("No route to host");
        assertThat(attempts.get()).isBetween(3, 30);
    }

    @Test
    void anAgentOfThisMachineIsTriedOnce() {
        Duration none = Reconnection.patience(TargetSpec.parse("local"));
        assertThatThrownBy(() -> new Reconnection(none, () -> false).await(refused)).hasMessageContaining("No route to host");
        assertThat(attempts).hasValue(1);
        assertThat(Reconnection.patience(TargetSpec.parse("exec:ssh board ipc-agent"))).isGreaterThan(Duration.ofMinutes(1));
    }

    @Test
    void nothingIsTriedOnceNobodyNeedsIt() {
        AtomicBoolean ended = new AtomicBoolean();
        Reconnection reconnection = new Reconnection(Duration.ofSeconds(15), ended::get);
        assertThatThrownBy(() -> reconnection.await(() -> {
            ended.set(true);
            return refused.get();
        })).hasMessageContaining("the run was ended");
        assertThat(attempts).hasValue(1);
    }
}
