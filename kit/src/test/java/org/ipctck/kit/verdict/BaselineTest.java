package org.ipctck.kit.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.ipctck.kit.Runs;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    @ParameterizedTest
    @CsvSource({"6.1.0-13-cloud-amd64,6.12,-1", "6.12.1,6.12,1", "6.12,6.12.0,0", "6.9,6.12,-1", "4.4.0,5,-1", "6.1-rc3,6.1,0"})
    void releasesAreComparedNumberByNumber(String left, String right, int sign) {
        assertThat(Integer.signum(Condition.compare(left, right))).isEqualTo(sign);
    }

    @Test
    void conditionsAskFactsOnly() {
        Map<String, String> facts = Map.of("machine", "aarch64", "facility.pidfd", "ENOSYS");
        assertThat(Condition.parse("machine=aarch64 facility.pidfd!=yes").orElseThrow()).allMatch(condition -> condition.holds(facts));
        assertThat(Condition.parse("absent=1").orElseThrow()).noneMatch(condition -> condition.holds(facts));
        assertThat(Condition.parse("absent!=1").orElseThrow()).allMatch(condition -> condition.holds(facts));
        assertThat(Condition.parse("nonsense")).isEmpty();
    }

    @Test
    void everyBrokenLineIsNamedWithItsRemedy() {
        String text = "# comment\nid\tverdict\tconditions\treason\nSVMQ-021 deviates\nSVMQ-201\tdeviates\t-\tx\nSVMQ-021\tfails\t-\tx\n"
                + "SVMQ-021\tdeviates\trelease\tx\nSVMQ-021\tdeviates\t-\t\n";
        assertThatThrownBy(() -> Baseline.parse("b.tsv", text, Runs.ledger())).isInstanceOf(Refusal.class).hasMessageContainingAll(
                "b.tsv:3: has 1 columns instead of 4", "b.tsv:4: no behaviour has the id SVMQ-201 (nearest: SVMQ-021)",
                "b.tsv:5: `fails` is no verdict that a baseline can know; one of skipped, unsupported, deviates, broken",
                "b.tsv:6: the conditions `release` cannot be read", "b.tsv:7: the reason is missing");
    }
}
