package org.ipctck.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipctck.kit.Runs;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final String FEATURE = """
            Feature: A feature
              Rule: A rule
                @SVMQ-021 @xsi
                Scenario: A scenario of SVMQ-021
                  Given the processes sender and receiver
                  Then it returns "newest"
            """;

    @TempDir
    private Path temporary;

    @Test
    void everyReportIsWrittenAndAllureMakesItsPages() throws IOException {
        Reports reports = new Reports(RunFolder.create(Optional.of(temporary.resolve("run"))));
        reports.write(deviation(12), Samples.specification(FEATURE), true);
        Path run = temporary.resolve("run");
        assertThat(run).isDirectoryContaining("glob:**/{verdicts.tsv,junit.xml,results.ktap,messages.ndjson}");
        assertThat(run.resolve("allure-report/index.html")).isRegularFile().content().doesNotContain("http:", "https:");
        assertThat(run.resolve("allure-report/data/suites.csv")).content().contains("SVMQ-021 A scenario of SVMQ-021", "failed");
        assertThat(run.resolve("allure-report/data/behaviors.json")).content().contains("SVMQ-021 A scenario of SVMQ-021");
        assertThat(run.resolve("allure-report/data/packages.json")).content().contains("SVMQ-021 A scenario of SVMQ-021");
        assertThat(run.resolve("allure-report/widgets/environment.json")).content().contains("profile");
    }

    @Test
    void allureKnowsAScenarioAgainWhenItsLineMoves() throws IOException {
        JsonNode before = allure(deviation(12));
        JsonNode after = allure(deviation(40));
        assertThat(before.get("historyId").asText()).isNotEmpty().isEqualTo(after.get("historyId").asText());
        assertThat(before.get("status").asText()).isEqualTo("failed");
        assertThat(before.at("/statusDetails/message").asText()).startsWith("deviates: expected");
        assertThat(before.get("attachments")).extracting(attachment -> attachment.get("type").asText())
                .containsExactly("application/x-ndjson");
        assertThat(before.get("descriptionHtml").asText()).contains("<svg ", "<pre>", "msgrcv(");
        assertThat(before.get("steps")).hasSize(2);
    }

    @Test
    void messagesTellStepsResultsAndEvidence() throws IOException {
        Specification specification = Samples.specification(FEATURE);
        List<Envelope> envelopes = new ArrayList<>();
        Path file = Files.writeString(temporary.resolve("messages.ndjson"), CucumberMessages.of(deviation(12), specification));
        try (var messages = new NdjsonToMessageIterable(Files.newInputStream(file),
                new Deserializer())) {
            messages.forEach(envelopes::add);
        }
        assertThat(of(envelopes, Envelope::getTestCase)).singleElement().satisfies(c -> assertThat(c.getTestSteps()).hasSize(2));
        assertThat(of(envelopes, Envelope::getTestStepFinished)).extracting(step -> step.getTestStepResult().getStatus())
                .containsExactly(TestStepResultStatus.PASSED, TestStepResultStatus.FAILED);
        assertThat(of(envelopes, Envelope::getAttachment)).singleElement().satisfies(a -> assertThat(a.getBody()).contains("msgrcv("));
        assertThat(of(envelopes, Envelope::getTestRunFinished)).singleElement().satisfies(end -> assertThat(end.getSuccess()).isFalse());
    }

    private static <T> List<T> of(List<Envelope> envelopes, Function<Envelope, Optional<T>> part) {
        return envelopes.stream().map(part).flatMap(Optional::stream).toList();
    }

    private JsonNode allure(Result result) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "allure");
        AllureResults.write(result, folder);
        try (Stream<Path> files = Files.list(folder)) {
            Path json = files.filter(file -> file.toString().endsWith("-result.json")).findFirst().orElseThrow();
            return new ObjectMapper().readTree(json.toFile());
        }
    }

    private static Result deviation(int line) {
        Runs run = Runs.of(Map.of("SVMQ-021", 1), 1).at("features/sample.feature", line)
                .scenario("SVMQ-021", Outcome.DEVIATES, "expected \"newest\"");
        return Result.of(run.finished(), Runs.ledger(), Baseline.none());
    }
}
