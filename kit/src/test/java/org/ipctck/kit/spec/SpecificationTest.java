package org.ipctck.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Keyword;
import org.junit.jupiter.api.Test;

class SpecificationTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: A queue
              Background:
                Given the processes sender and receiver

              Rule: A claim
                @SVMQ-021 @xsi
                Scenario: A title
                  When sender calls msgsnd(Q)
                  And receiver calls msgrcv(Q)
                  Then it returns 1
                  But sender stays blocked

                @SVMQ-022 @xsi
                Scenario Outline: In <state> it <does>
                  Given Q is <state>
                    | type | <state> |
                  Then it <does>

                  Examples:
                    | state | does    |
                    | empty | blocks  |
                    | full  | returns |
            """;

    private final FeatureParser.Parsed parsed = new FeatureParser().parse(Samples.feature("features/q.feature", FEATURE).features().get(0));

    @Test
    void andAndButTakeTheKeywordThatGovernsThem() {
        ScenarioText plain = parsed.scenarios().get(0);
        assertThat(plain.steps()).extracting(StepText::keyword).containsExactly(Keyword.GIVEN, Keyword.WHEN, Keyword.WHEN, Keyword.THEN, Keyword.THEN);
        assertThat(plain.ids()).containsExactly("SVMQ-021");
        assertThat(plain.rule()).isEqualTo("A claim");
        assertThat(plain.place()).isEqualTo("features/q.feature:8");
        assertThat(plain.tags()).containsExactly("@sysv-message-queue", "@SVMQ-021", "@xsi");
    }

    @Test
    void anOutlineIsExpandedRowByRow() {
        ScenarioText full = parsed.scenarios().get(2);
        assertThat(full.name()).isEqualTo("In full it returns");
        assertThat(full.example()).isEqualTo("state=full, does=returns");
        assertThat(full.line()).isEqualTo(23);
        assertThat(full.outline()).isEqualTo(15);
        assertThat(full.steps().get(1).table()).isEqualTo(List.of(List.of("type", "full")));
        assertThat(full.steps().get(1).whole()).isEqualTo("Q is full\n  | type | full |");
    }

    @Test
    void whatIsNoGherkinIsNamedWithItsLine() {
        Source source = Samples.feature("features/q.feature", "Feature: x\n\n  Scenario: y\n    Given a\n    nonsense\n").features().get(0);
        assertThat(new FeatureParser().parse(source).errors()).singleElement().asString().startsWith("features/q.feature:5: is not Gherkin:");
    }
}
