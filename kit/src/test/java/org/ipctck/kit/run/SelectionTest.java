package org.ipctck.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.ipctck.kit.Samples;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private final Specification specification = Samples.specification();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SVMQ-021|1", "@SVMQ-021|1", "SVMQ-021, PIPE-010|2", "@xsi|3", "@xsi and not @SVMQ-021|2",
        "@pipe|1", "PIPE-011|0", "''|4", "not @needs-root|3"})
    void selectsByExpressionOrIds(String text, int scenarios) {
        assertThat(plan(text, Profile.LINUX, Shard.WHOLE).scenarios()).hasSize(scenarios);
    }

    @Test
    void whatTheProfileDoesNotCountIsLeftOut() {
        assertThat(plan("", Profile.POSIX, Shard.WHOLE).scenarios()).hasSize(4);
        assertThat(plan("SVMQ-021", Profile.LINUX, Shard.WHOLE).leftOut()).containsExactly("PIPE-010", "SVMQ-022");
    }

    @Test
    void shardsAreDisjointAndCompleteAndKeepOutlinesWhole() {
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(i -> plan("", Profile.LINUX, new Shard(i, 3)))
                .flatMap(plan -> plan.scenarios().stream()).map(ScenarioText::place)).hasSize(4).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(i -> plan("SVMQ-022", Profile.LINUX, new Shard(i, 3)).scenarios().size()))
                .containsExactlyInAnyOrder(0, 0, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SVMQ-012|no behaviour has the id SVMQ-012 (nearest: SVMQ-021)", "@xsl|no scenario has the tag @xsl (nearest: @xsi)",
        "@xsi and|is no tag expression", "@xsi xsi|is no tag expression", "nonsense|no behaviour has the id nonsense"})
    void anUnknownNameIsRefusedWithTheNearest(String text, String message) {
        assertThatThrownBy(() -> Selection.parse(text, specification)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.USAGE)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"0/2", "3/2", "x", "1/0", "1", "1/2/3", "-1/2"})
    void aWrongShardIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(Refusal.class).hasMessageContaining("write i/n");
    }

    private Plan plan(String text, Profile profile, Shard shard) {
        return Plan.of(specification, Selection.parse(text, specification), profile, shard);
    }
}
