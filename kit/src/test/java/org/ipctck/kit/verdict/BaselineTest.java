package org.ipctck.kit.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipctck.kit.Runs;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.spec.Sources;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final Path BASELINES = Path.of("../ci/kernels/baselines");

    @ParameterizedTest
    @CsvSource({"6.1.0-13-cloud-amd64,6.12,-1", "6.12.1,6.12,1", "6.12,6.12.0,0", "6.9,6.12,-1", "4.4.0,5,-1", "6.1-rc3,6.1,0"})
    void releasesAreComparedNumberByNumber(String left, String right, int sign) {
        assertThat(Integer.signum(Condition.compare(left, right))).isEqualTo(sign);
    }

    /** A deviation that a baseline knows by a wrong id would come as news on the next run of that kernel. */
    @Test
    void theBaselinesOfTheKernelsNameBehavioursOfTheLedgerAndEveryKernelHasOne() throws IOException {
        Ledger ledger = Specification.of(Sources.bundled()).ledger();
        List<String> kernels = names(Path.of("../ci/kernels")).filter(name -> !name.equals("all") && !name.equals("lib.sh")).toList();
        assertThat(kernels).contains("host", "gvisor").allSatisfy(
                kernel -> assertThatNoException().isThrownBy(() -> Baseline.read(BASELINES.resolve(kernel + ".tsv"), ledger)));
        assertThat(names(BASELINES).map(name -> name.replace(".tsv", ""))).containsExactlyInAnyOrderElementsOf(kernels);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList().stream();
        }
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
