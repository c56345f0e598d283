package org.ipctck.kit.site.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.Runs;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.Kernels;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.table.Shown;
import org.junit.jupiter.api.Test;

/** What the verdicts of kernels make of the cells of the tables. */
class CheckedTest {

    private static final Shown EMPTY = new Shown("SVMQ-022", "state=empty");
    private static final Shown FILLED = new Shown("SVMQ-022", "state=filled");

    @Test
    void aDeviationMarksOnlyTheCellsThatTheScenarioShows() {
        Catalogue catalogue = catalogue();
        Checked empty = Checked.of(catalogue, List.of(EMPTY));
        assertThat(empty.deviating()).extracting(Kernel::name).containsExactly("odd");
        assertThat(empty.verified()).extracting(Kernel::name).containsExactly("even");
        assertThat(empty.holds()).isFalse();
        assertThat(empty.css()).isEqualTo("deviating");
        Checked filled = Checked.of(catalogue, List.of(FILLED));
        assertThat(filled.deviating()).isEmpty();
        assertThat(filled.verified()).hasSize(2);
        assertThat(filled.holds()).isTrue();
    }

    @Test
    void aSkipVerifiesNothing() {
        Checked checked = Checked.of(catalogue(), List.of(new Shown("PIPE-010", "")));
        assertThat(checked.verified()).isEmpty();
        assertThat(checked.css()).isEqualTo("unverified");
        assertThat(checked.why()).isEqualTo("no kernel here verifies all of it");
    }

    @Test
    void onePartThatIsNotJudgedLeavesTheWholeUnverified() {
        Checked checked = Checked.of(catalogue(), List.of(FILLED, new Shown("PIPE-010", "")));
        assertThat(checked.verified()).isEmpty();
        assertThat(checked.ids()).containsExactly("SVMQ-022", "PIPE-010");
    }

    @Test
    void whyNothingVerifiesItIsSaid() {
        assertThat(Checked.of(catalogue(), List.of()).why()).isEqualTo("no behaviour shows it");
        assertThat(Checked.of(catalogue(), List.of(new Shown("SVMQ-023", ""))).why()).isEqualTo("not specified yet");
    }

    private static Catalogue catalogue() {
        Specification specification = Samples.specification();
        Kernels kernels = new Kernels(specification);
        kernels.add(run(Outcome.DEVIATES).finished(), Optional.of("odd"));
        kernels.add(run(Outcome.CONFORMS).finished(), Optional.of("even"));
        return Catalogue.of(specification, kernels);
    }

    private static Runs run(Outcome empty) {
        return Runs.of(Map.of("SVMQ-022", 2, "PIPE-010", 1), 1)
                .scenario("SVMQ-022", empty, "expected more", "state=empty", 1)
                .scenario("SVMQ-022", Outcome.CONFORMS, "", "state=filled", 1)
                .scenario("PIPE-010", Outcome.SKIPPED, "needs root");
    }
}
