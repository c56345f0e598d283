package org.ipctck.kit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipctck.kit.Golden;
import org.ipctck.kit.Runs;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "CONFORMS, CONFORMS, , AS_EXPECTED",
        "CONFORMS, DEVIATES, NO_LONGER_CONFORMS, DEVIATION",
        "CONFORMS, UNSUPPORTED, NO_LONGER_CONFORMS, DEVIATION",
        "CONFORMS, SKIPPED, NO_LONGER_CONFORMS, DEVIATION",
        "CONFORMS, BROKEN, NO_LONGER_CONFORMS, BROKEN",
        "DEVIATES, CONFORMS, CONFORMS_NOW, AS_EXPECTED",
        "BROKEN, CONFORMS, CONFORMS_NOW, AS_EXPECTED",
        "UNSUPPORTED, DEVIATES, OTHER_VERDICT, AS_EXPECTED",
        "DEVIATES, DEVIATES, , AS_EXPECTED"})
    void aBehaviourIsHeldAgainstTheBase(Outcome base, Outcome other, Difference difference, ExitStatus status) {
        Comparison comparison = compare(one(base, "expected 1"), one(other, "expected 1"));
        for (Difference each : Difference.values()) {
            assertThat(comparison.differing(each)).hasSize(each == difference ? 1 : 0);
        }
        assertThat(comparison.same()).isEqualTo(difference == null ? 1 : 0);
        assertThat(comparison.status()).isEqualTo(status);
    }

    @Test
    void anotherReasonIsADifferenceAndAnotherIdentifierIsNone() {
        assertThat(compare(one(Outcome.DEVIATES, "returned EAGAIN"), one(Outcome.DEVIATES, "returned EINTR")).differing(Difference.OTHER_REASON))
                .hasSize(1);
        assertThat(compare(one(Outcome.DEVIATES, "of process 32768 at 0x7f00"), one(Outcome.DEVIATES, "of process 99123 at 0x7e10")).same()).isEqualTo(1);
    }

    @Test
    void whatOnlySomeRunsSelectedIsListedAndLosesNothing() {
        Comparison comparison = compare(Runs.of(Map.of("SVMQ-021", 1, "PIPE-010", 1), 1).scenario("SVMQ-021", Outcome.CONFORMS, "")
                .scenario("PIPE-010", Outcome.CONFORMS, ""), one(Outcome.CONFORMS, ""));
        assertThat(comparison.differing(Difference.ONLY_IN_SOME)).singleElement().satisfies(one -> assertThat(one.row().id()).isEqualTo("PIPE-010"));
        assertThat(comparison.status()).isEqualTo(ExitStatus.AS_EXPECTED);
        assertThat(compare(one(Outcome.CONFORMS, ""), Runs.of(Map.of("PIPE-010", 1), 1).scenario("PIPE-010", Outcome.CONFORMS, "")).status())
                .isEqualTo(ExitStatus.NOTHING_JUDGED);
    }

    @Test
    void theGravestOfSeveralRunsCounts() {
        Comparison comparison = compare(one(Outcome.CONFORMS, ""), one(Outcome.CONFORMS, ""), one(Outcome.DEVIATES, "x"));
        assertThat(comparison.differing(Difference.NO_LONGER_CONFORMS)).hasSize(1);
        assertThat(comparison.status()).isEqualTo(ExitStatus.DEVIATION);
    }

    @Test
    void aRunThatWasCutOffLosesWhatItDidNotRun() {
        Runs cut = Runs.of(Map.of("SVMQ-021", 1), 1);
        Comparison comparison = Comparison.of(List.of(one(Outcome.CONFORMS, "").finished(), cut.cutOff()), List.of(Path.of("a"), Path.of("b")), Runs.ledger());
        assertThat(comparison.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(ComparisonText.of(comparison)).anyMatch(line -> line.endsWith("1 not run, cut off  b"));
    }

    @Test
    void namesAreShortAndUnique() {
        assertThat(names(one(Outcome.CONFORMS, ""), one(Outcome.CONFORMS, "").on("4.4.0", "exec:runsc do x:y")))
                .containsExactly("6.1.0-13-cloud-amd64 local", "4.4.0 exec");
        assertThat(names(one(Outcome.CONFORMS, ""), one(Outcome.CONFORMS, ""), one(Outcome.CONFORMS, "").on("4.4.0", "local")))
                .containsExactly("6.1.0-13-cloud-amd64 local run0", "6.1.0-13-cloud-amd64 local run1", "4.4.0 local");
        List<RunRecord> twice = List.of(one(Outcome.CONFORMS, "").finished(), one(Outcome.CONFORMS, "").finished());
        assertThat(RunNames.of(twice.stream().map(RunRecord::head).toList(), List.of(Path.of("x/run"), Path.of("y/run"))))
                .containsExactly("6.1.0-13-cloud-amd64 local #1", "6.1.0-13-cloud-amd64 local #2");
    }

    @Test
    void textAndMarkdownAreTheGoldenFiles() {
        Golden.check("compare.txt", String.join("\n", ComparisonText.of(everything())) + "\n");
        Golden.check("compare.md", ComparisonMarkdown.of(everything()));
    }

    @Test
    void theJsonTellsEveryDifferenceWithVerdictAndReason() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ComparisonJson.of(everything()));
        assertThat(json.get("exit").asInt()).isEqualTo(1);
        assertThat(json.at("/runs/1/name").asText()).isEqualTo("4.4.0 exec");
        assertThat(json.at("/facts/release/1").asText()).isEqualTo("4.4.0");
        assertThat(json.at("/facts/machine").isMissingNode()).isTrue();
        assertThat(json.get("behaviours")).hasSize(4).anySatisfy(one -> {
            assertThat(one.get("id").asText()).isEqualTo("SVMQ-021");
            assertThat(one.get("difference").asText()).isEqualTo("no-longer-conforms");
            assertThat(one.get("runs").get("4.4.0 exec").get("verdict").asText()).isEqualTo("unsupported");
            assertThat(one.get("runs").get("4.4.0 exec").get("reason").asText()).startsWith("msgget is not implemented");
        });
    }

    private static Comparison everything() {
        Map<String, Integer> planned = Map.of("SVMQ-021", 1, "SVMQ-022", 1, "SVMQ-023", 1, "PIPE-010", 1);
        Runs base = Runs.of(planned, 1).scenario("SVMQ-021", Outcome.CONFORMS, "").scenario("SVMQ-022", Outcome.CONFORMS, "")
                .scenario("SVMQ-023", Outcome.DEVIATES, "expected 0").scenario("PIPE-010", Outcome.CONFORMS, "");
        Runs other = Runs.of(Map.of("SVMQ-021", 1, "SVMQ-022", 1, "SVMQ-023", 1), 1, "PIPE-010").on("4.4.0", "exec:runsc")
                .scenario("SVMQ-021", Outcome.UNSUPPORTED, "msgget is not implemented (ENOSYS)")
                .scenario("SVMQ-022", Outcome.UNSUPPORTED, "msgget is not implemented (ENOSYS)").scenario("SVMQ-023", Outcome.CONFORMS, "");
        return compare(base, other);
    }

    private static Runs one(Outcome outcome, String reason) {
        return Runs.of(Map.of("SVMQ-021", 1), 1).scenario("SVMQ-021", outcome, reason);
    }

    private static Comparison compare(Runs... runs) {
        return Comparison.of(Stream.of(runs).map(Runs::finished).toList(),
                IntStream.range(0, runs.length).mapToObj(i -> Path.of("runs", "run" + i)).toList(), Runs.ledger());
    }

    private static List<String> names(Runs... runs) {
        return compare(runs).runs().stream().map(ComparedRun::name).toList();
    }
}
