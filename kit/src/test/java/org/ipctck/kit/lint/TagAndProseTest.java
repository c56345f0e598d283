package org.ipctck.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipctck.kit.Samples;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;

class TagAndProseTest {

    @Test
    void aCleanFeatureHasNoFinding() {
        assertThat(findings(Samples.specification())).isEmpty();
    }

    @Test
    void tagsAreHeldAgainstTheLedger() {
        assertThat(findings(scenario("@SVMQ-012 @xsi", "One"))).singleElement().asString()
                .startsWith("features/sample.feature:3: the ledger has no row SVMQ-012 (nearest: SVMQ-021)");
        assertThat(findings(scenario("@SVMQ-021", "One"))).singleElement().asString().contains("has 0 standard tags");
        assertThat(findings(scenario("@SVMQ-021 @xsi @posix", "One"))).singleElement().asString().contains("has 2 standard tags");
        assertThat(findings(scenario("@SVMQ-021 @linux", "One"))).singleElement().asString().contains("no scenario of SVMQ-021 is tagged @xsi, its standard in the ledger");
        assertThat(findings(scenario("@xsi", "One"))).singleElement().asString().contains("has no tag with the id of a behaviour");
        assertThat(findings(scenario("@SVMQ-021 @xsi @needs-rot", "One"))).singleElement().asString()
                .contains("nobody knows the tag @needs-rot (nearest: @needs-root)");
    }

    @Test
    void titlesAreUnique() {
        Specification twice = Samples.specification("Feature: x\n  @SVMQ-021 @xsi\n  Scenario: One\n    Given a\n"
                + "  @SVMQ-022 @xsi\n  Scenario: One\n    Given a\n");
        assertThat(findings(twice)).singleElement().asString()
                .startsWith("features/sample.feature:6: the title \"One\" is used already in features/sample.feature:3");
    }

    @Test
    void wishesPraiseAndTimeAreNamed() {
        assertThat(findings(scenario("@SVMQ-021 @xsi", "It should work"))).singleElement().asString().contains("the word \"should\"");
        assertThat(steps("it returns successfully")).singleElement().asString().contains("features/sample.feature:4: the word \"successfully\"");
        assertThat(steps("sender waits for 2 seconds")).singleElement().asString().contains("leave time out");
        assertThat(steps("sender calls write(F, \"should wait 2 s\")")).isEmpty();
        assertThat(steps("sender is released with ETIMEDOUT after at least 50 ms")).isEmpty();
        assertThat(steps("the processes first, second and third")).isEmpty();
    }

    private static Stream<Finding> steps(String step) {
        return findings(Samples.specification("Feature: x\n  @SVMQ-021 @xsi\n  Scenario: One\n    Given " + step + "\n"));
    }

    private static Specification scenario(String tags, String title) {
        return Samples.specification("Feature: x\n  " + tags + "\n  Scenario: " + title + "\n    Given a step\n");
    }

    private static Stream<Finding> findings(Specification specification) {
        return Stream.concat(TagCheck.check(specification.ledger(), specification.scenarios()).stream(),
                ProseCheck.check(specification.scenarios()).stream());
    }
}
