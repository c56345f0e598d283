package org.ipctck.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.Runs;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernels;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages tell. */
class SitePagesTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: A receiver chooses messages
              A queue keeps messages in order of arrival.
              Their type decides who gets which.

              Background:
                Given the process sender

              Rule: A negative type asks for the lowest

                @SVMQ-021 @xsi
                Scenario: A scenario of SVMQ-021
                  When sender calls msgget(IPC_PRIVATE)
                  Then it returns 0

              # belongs to what follows
                @SVMQ-022 @xsi
                Scenario Outline: A scenario of SVMQ-022
                  Given the process <name>

                  Examples:
                    | name |
                    | <b>  |
            """;
    private static final String OPEN = "SVMQ-023";

    private final Specification specification = Samples.specification(FEATURE);
    private final Kernels kernels = new Kernels(specification);

    @TempDir
    private Path folder;

    @BeforeEach
    void runs() throws IOException {
        kernels.add(run("6.1.0", "2026-01-02T00:00:00Z", Outcome.DEVIATES), Optional.empty());
        kernels.add(run("6.1.0", "2026-01-03T00:00:00Z", Outcome.CONFORMS), Optional.empty());
        kernels.add(run("4.4.0", "2026-01-04T00:00:00Z", Outcome.DEVIATES), Optional.of("Another & kernel"));
        new Site(Catalogue.of(specification, kernels)).write(folder);
    }

    private static RunRecord run(String release, String started, Outcome outcome) {
        Runs runs = Runs.of(Map.of("SVMQ-021", 1, "SVMQ-022", 1), 1)
                .at("features/sample.feature", 12).scenario("SVMQ-021", outcome, outcome == Outcome.CONFORMS ? "" : "got <oldest>")
                .at("features/sample.feature", 24).scenario("SVMQ-022", Outcome.SKIPPED, "needs root");
        RunRecord record = runs.finished();
        return new RunRecord(SampleSite.on(record.head(), release, started), record.scenarios(), record.footer());
    }

    private String page(String path) {
        return SampleSite.text(folder.resolve(path).resolve("index.html"));
    }

    @Test
    void aBehaviourTellsItsVerdictOnEachKernel() {
        assertThat(page("behaviours/SVMQ-021")).containsSubsequence("Linux 6.1.0", "verdict conforms", "Another &amp; kernel", "verdict deviates", "got &lt;oldest&gt;")
                .contains("ci/conform --select SVMQ-021", "What <a class=\"id\"");
    }

    @Test
    void aScenarioStandsAsItIsWrittenWithWhatRunsBeforeItAndNothingOfItsNeighbours() {
        assertThat(text(page("behaviours/SVMQ-021"))).contains("""
                Background:
                  Given the process sender

                @SVMQ-021 @xsi
                Scenario: A scenario of SVMQ-021
                  When sender calls msgget(IPC_PRIVATE)
                  Then it returns 0
                """).doesNotContain("belongs to what follows", "SVMQ-022 @xsi");
        assertThat(text(page("behaviours/SVMQ-022"))).contains("Given the process &lt;name&gt;\n\n  Examples:\n    | name |\n    | &lt;b&gt;  |\n");
    }

    private static String text(String html) {
        return html.replaceAll("</?span[^>]*>", "");
    }

    @Test
    void ofTheLatestRunADeviationIsShownForEachKernelAndConformanceOnce() {
        assertThat(page("behaviours/SVMQ-021")).contains(">Measured on Linux 6.1.0", "Deviation measured on Another &amp; kernel")
                .doesNotContain("Deviation measured on Linux 6.1.0", ">Measured on Another");
    }

    @Test
    void whatIsNotSpecifiedSaysSoAndTellsNoVerdict() {
        assertThat(page("behaviours/" + OPEN)).contains("Not specified yet.", "verdict not-specified")
                .doesNotContain("On real kernels", "ci/conform", "verdict conforms");
        assertThat(page("facilities/sysv-message-queue")).containsSubsequence("A receiver chooses messages",
                "A queue keeps messages in order of arrival. Their type decides who gets which.", "A negative type asks for the lowest",
                "SVMQ-021", "Not specified yet", OPEN);
    }

    @Test
    void runsOfOneKernelAreItsTrend() {
        String page = page("kernels/linux-6.1.0-x86-64");
        assertThat(page).containsSubsequence("2026-01-02", "first run", "2026-01-03", "SVMQ-021", "deviates → conforms")
                .doesNotContain("2026-01-04");
        assertThat(page("kernels/another-kernel")).contains("Linux 4.4.0").containsSubsequence("id=\"deviates\"", "SVMQ-021", "got &lt;oldest&gt;");
    }

    @Test
    void coverageCountsWhatIsSpecifiedVerifiedAndSkippedAndSaysWhy() {
        String page = page("coverage");
        assertThat(page.replaceAll("\\s+<", "<")).contains("<tr><th scope=\"row\">all</th><td>5</td><td>2</td><td>1</td><td>1</td></tr>");
        assertThat(page).containsSubsequence("verdict skipped", "needs root", "SVMQ-022");
    }

    @Test
    void badgesTellTheLatestRun() throws IOException {
        JsonNode good = new ObjectMapper().readTree(folder.resolve("badges/linux-6.1.0-x86-64.json").toFile());
        assertThat(good.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(good.get("message").asText()).isEqualTo("1 of 1 conform");
        JsonNode bad = new ObjectMapper().readTree(folder.resolve("badges/another-kernel.json").toFile());
        assertThat(bad.get("message").asText()).isEqualTo("0 of 1 conform");
        assertThat(bad.get("color")).isNotEqualTo(good.get("color"));
        assertThat(SampleSite.text(folder.resolve("badges/another-kernel.svg"))).contains("0 of 1 conform", "Another &amp; kernel");
    }

    @Test
    void theTableOfKernelsHasACellForEach() {
        assertThat(page("matrix")).contains(
                "<td class=\"conforms\">conforms</td><td class=\"deviates\">deviates</td>", "<td colspan=\"2\" class=\"not-specified\">");
    }

    @Test
    void withoutARunTheSpecificationIsThereAllTheSame(@TempDir Path empty) throws IOException {
        new Site(Catalogue.of(specification, new Kernels(specification))).write(empty);
        assertThat(SampleSite.text(empty.resolve("behaviours/SVMQ-021/index.html"))).contains("made without a run", "msgget");
        assertThat(empty.resolve("matrix")).doesNotExist();
    }
}
