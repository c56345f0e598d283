package org.ipctck.kit.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheNameWithTheFewestEdits() {
        assertThat(Nearest.to("mgsrcv", List.of("msgrcv", "msgsnd", "semop"))).contains("msgrcv");
        assertThat(Nearest.to("svmq-021", List.of("SVMQ-021", "SVMQ-031"))).contains("SVMQ-021");
    }

    @Test
    void saysNothingWhereNothingIsNear() {
        assertThat(Nearest.hint("entirely-else", List.of("pipe"))).isEmpty();
        assertThat(Nearest.hint("pip", List.of("pipe"))).isEqualTo(" (nearest: pipe)");
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
