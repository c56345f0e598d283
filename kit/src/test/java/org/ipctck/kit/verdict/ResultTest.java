package org.ipctck.kit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ipctck.kit.Runs;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.exit.ExitStatus;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Map<String, Integer> TWO = Map.of("SVMQ-021", 1, "SVMQ-022", 2);

    @Test
    void everyRowHasExactlyOneLine() {
        Result result = result(Runs.of(TWO, 1, "PIPE-010").scenario("SVMQ-021", Outcome.CONFORMS, ""), "");
        assertThat(result.behaviours()).extracting(b -> b.row().id()).containsExactly("SVMQ-021", "SVMQ-022", "SVMQ-023", "PIPE-010", "PIPE-011");
        assertThat(result.behaviours()).extracting(BehaviourResult::standing).containsExactly(Standing.CONFORMS, Standing.NOT_RUN,
                Standing.NOT_SPECIFIED, Standing.NOT_SELECTED, Standing.NOT_SPECIFIED);
        assertThat(result.status(false, false)).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.status(false, true)).isEqualTo(ExitStatus.INTERRUPTED);
    }

    @Test
    void theWorstScenarioDecidesAndTheReasonTellsTheOthers() {
        Result result = result(Runs.of(TWO, 1).scenario("SVMQ-021", Outcome.CONFORMS, "")
                .scenario("SVMQ-022", Outcome.CONFORMS, "", "a=1", 1).scenario("SVMQ-022", Outcome.SKIPPED, "no root", "a=22", 1), "");
        BehaviourResult skipped = result.behaviours().get(1);
        assertThat(skipped.standing()).isEqualTo(Standing.SKIPPED);
        assertThat(skipped.reason()).isEqualTo("no root (1 of 2 scenarios; the others: 1 conforms)");
        assertThat(result.status(false, false)).isEqualTo(ExitStatus.AS_EXPECTED);
    }

    @Test
    void aDeviationIsStatusOneAndBrokenIsTwo() {
        Map<String, Integer> one = Map.of("SVMQ-021", 1);
        assertThat(result(Runs.of(one, 1).scenario("SVMQ-021", Outcome.DEVIATES, "x"), "").status(false, false)).isEqualTo(ExitStatus.DEVIATION);
        assertThat(result(Runs.of(one, 1).scenario("SVMQ-021", Outcome.BROKEN, "x"), "").status(false, false)).isEqualTo(ExitStatus.BROKEN);
        assertThat(result(Runs.of(one, 1).scenario("SVMQ-021", Outcome.SKIPPED, "x"), "").status(false, false)).isEqualTo(ExitStatus.NOTHING_JUDGED);
        assertThat(result(Runs.of(Map.of(), 1), "").status(false, false)).isEqualTo(ExitStatus.NOTHING_JUDGED);
    }

    @Test
    void aKnownDeviationIsExpectedWhereItsConditionsHold() {
        Runs run = Runs.of(Map.of("SVMQ-021", 1), 1).scenario("SVMQ-021", Outcome.DEVIATES, "x");
        assertThat(result(run, "SVMQ-021\tdeviates\trelease<6.2 system=Linux\told kernels do\n").status(true, false))
                .isEqualTo(ExitStatus.AS_EXPECTED);
        assertThat(result(run, "SVMQ-021\tdeviates\trelease>=6.12\tonly newer ones\n").status(false, false)).isEqualTo(ExitStatus.DEVIATION);
    }

    @Test
    void aDeviationThatIsGoneIsNewsOnlyWhenStrict() {
        Result result = result(Runs.of(Map.of("SVMQ-021", 1), 1).scenario("SVMQ-021", Outcome.CONFORMS, ""), "SVMQ-021\tdeviates\t-\tdid once\n");
        assertThat(result.behaviours().get(0).expectation()).isEqualTo(Expectation.FIXED);
        assertThat(result.stale()).singleElement().asString().contains("base.tsv:1: SVMQ-021 is listed as deviates, but it conforms here");
        assertThat(result.status(false, false)).isEqualTo(ExitStatus.AS_EXPECTED);
        assertThat(result.status(true, false)).isEqualTo(ExitStatus.DEVIATION);
    }

    @Test
    void repetitionsThatDifferAreNamed() {
        Result result = result(Runs.of(Map.of("SVMQ-021", 1), 2).scenario("SVMQ-021", Outcome.CONFORMS, "")
                .scenario("SVMQ-021", Outcome.SKIPPED, "once", "", 2), "");
        assertThat(result.behaviours().get(0).differs()).isTrue();
        assertThat(result.status(false, false)).isEqualTo(ExitStatus.BROKEN);
    }

    @Test
    void repetitionsThatConformNeedNoEvidenceToStayConforming() {
        Result result = result(Runs.of(Map.of("SVMQ-021", 1), 3).scenario("SVMQ-021", Outcome.CONFORMS, "")
                .scenario("SVMQ-021", Outcome.CONFORMS, "", "", 2).scenario("SVMQ-021", Outcome.CONFORMS, "", "", 3), "");
        assertThat(result.run().scenarios()).extracting(history -> history.events().isEmpty()).containsExactly(false, true, true);
        assertThat(result.behaviours().get(0).standing()).isEqualTo(Standing.CONFORMS);
        assertThat(result.behaviours().get(0).differs()).isFalse();
    }

    @Test
    void whatHasOneCauseIsGrouped() {
        Result result = result(Runs.of(TWO, 1).scenario("SVMQ-021", Outcome.SKIPPED, "no root").scenario("SVMQ-022", Outcome.SKIPPED, "no root", "a=1", 1)
                .scenario("SVMQ-022", Outcome.SKIPPED, "no root", "a=22", 1), "");
        assertThat(result.causes()).containsOnlyKeys("skipped: no root");
    }

    private static Result result(Runs run, String baseline) {
        return Result.of(run.finished(), Runs.ledger(), Baseline.parse("base.tsv", baseline, Runs.ledger()));
    }
}
