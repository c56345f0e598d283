package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.ipctck.kit.Runs;
import org.ipctck.kit.event.EventLines;
import org.ipctck.kit.event.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that need no target, and what wrong input gets. */
class UsageTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              Rule: A rule
                @SVMQ-021 @xsi
                Scenario: One
                  Given the process sender
                  And the process receiver
            """;

    @TempDir
    private Path temporary;
    private Cli cli;

    @BeforeEach
    void features() {
        cli = Cli.with(temporary, FEATURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rum|ipctck: there is no command rum (nearest: run)",
        "run --selct x|ipctck run: there is no option --selct (nearest: --select)",
        "run --jobs x|'x' is not an int",
        "run --jobs 0|--jobs 0: must be at least 1",
        "run --repeat -1|--repeat -1: must be at least 1",
        "run --profile gnu|expected one of",
        "run --isolation some|expected one of",
        "run --shard 5/4|--shard 5/4: write i/n",
        "run --target vax|--target vax: no target is called",
        "show|Missing required parameter: 'ID'",
        "list more|there is nothing to do with the argument more",
        "judge /nowhere|/nowhere: is not the folder of a run",
        "report /nowhere|/nowhere: is not the folder of a run",
        "merge|Missing required parameter: 'RUN'",
        "merge /nowhere|/nowhere: is not the folder of a run",
        "compare /nowhere /nowhere|/nowhere: is not the folder of a run",
        "compare /nowhere|there is nothing to compare /nowhere with; name two or more runs",
        "site|Missing required option: '--out=FOLDER'",
        "site --out /nowhere/site /nowhere|/nowhere: is not the folder of a run",
        "site --out /proc|--out /proc: is neither empty nor an earlier site",
        "list --features /nowhere|--features /nowhere: is not a folder"})
    void aWrongCommandLineGetsOneMessageAndStatus64(String line, String message) {
        Cli.Done done = Cli.bare(line.split(" "));
        assertThat(done.err()).contains(message);
        assertThat(done.err().lines()).hasSize(1);
        assertThat(done.status()).isEqualTo(64);
    }

    @Test
    void noCommandIsAWrongCommandLine() {
        assertThat(Cli.bare().err()).contains("a command is missing; one of run, list, show");
    }

    @Test
    void anUnknownIdIsNamedWithTheNearest() {
        Cli.Done done = cli.run("show", "SVMQ-012");
        assertThat(done.err()).contains("no behaviour has the id SVMQ-012 (nearest: SVMQ-021)");
        assertThat(done.status()).isEqualTo(64);
    }

    @Test
    void helpTellsTheExitStatusesAndVersionTheVersion() {
        assertThat(Cli.bare("--help").out()).contains("Exit status:", "  0    everything as expected", "  130  interrupted");
        assertThat(Cli.bare("run", "--help").out()).contains("--isolation", "  69   the target cannot be reached");
        assertThat(Cli.bare("--version").out()).startsWith("ipctck ");
    }

    @Test
    void aLedgerRowWithAMissingColumnIsNamed() throws IOException {
        Files.writeString(cli.features().resolve("rows.tsv"), Runs.ledgerText() + "PIPE-012\tpipe\tTitle\n");
        for (String command : new String[] {"list", "ledger", "lint", "run"}) {
            Cli.Done done = cli.run(command);
            assertThat(done.err()).isEqualTo("ipctck: features/rows.tsv:7: the row has 3 columns instead of 12; the first missing one is"
                    + " `behaviour`; separate columns by one tab and write - for nothing\n");
            assertThat(done.status()).isEqualTo(64);
        }
    }

    @Test
    void listShowAndLedgerTellWhatThereIs() {
        assertThat(cli.run("list").out()).contains("SVMQ-021", "1 behaviours, 1 scenarios");
        assertThat(cli.run("show", "SVMQ-021").out()).contains("says       What SVMQ-021 promises.", "features/sample.feature:5",
                "Rule: A rule", "Given the process sender");
        assertThat(cli.run("show", "PIPE-010").out()).contains("Not yet specified");
        assertThat(cli.run("ledger").out()).containsPattern("sysv-message-queue +1 +2 +3").containsPattern("all +1 +4 +5");
        assertThat(cli.run("ledger", "--by", "standard").out()).containsPattern("xsi +1 +1 +2");
        assertThat(cli.run("ledger", "--missing", "--facility", "pipe").out()).contains("PIPE-010\tpipe", "PIPE-011\tpipe").doesNotContain("SVMQ");
        assertThat(cli.run("ledger", "--by", "teir").err()).contains("(nearest: tier)");
    }

    @Test
    void showTellsWhatHappenedInTheScenariosOfARun() throws IOException {
        Path run = run(Outcome.CONFORMS);
        assertThat(cli.run("show", "SVMQ-021", "--run", run.toString()).out()).doesNotContain("In the run");
        Path events = run.resolve("events.ndjson");
        Files.writeString(events, Files.readString(events).replace("A scenario of SVMQ-021", "One"));
        assertThat(cli.run("show", "SVMQ-021", "--run", run.toString()).out()).contains("In the run: conforms",
                "0.100 ms  sender    #  :  msgsnd(queue=7");
        assertThat(cli.run("show", "SVMQ-021", "--run", "nowhere").status()).isEqualTo(64);
    }

    @Test
    void judgeAndReportWorkFromTheEventsAlone() throws IOException {
        Path run = run(Outcome.DEVIATES);
        Cli.Done judged = cli.run("judge", run.toString());
        assertThat(judged.out()).contains("DEVIATES SVMQ-021", "0 of 1 selected behaviours conform; 1 deviates.");
        assertThat(judged.err()).contains("the run used the ledger 000000000000");
        assertThat(judged.status()).isEqualTo(1);
        assertThat(run.resolve("results.ktap")).content().contains("not ok 1 SVMQ-021");
        assertThat(cli.run("report", "--no-allure-report", run.toString()).status()).isZero();
        assertThat(run.resolve("junit.xml")).content().contains("<failure");
    }

    @Test
    void aSiteIsMadeOfRunsWhoseKernelsMayBeNamed() throws IOException {
        Path out = temporary.resolve("site");
        Cli.Done done = cli.run("site", "--out", out.toString(), "My kernel=" + run(Outcome.DEVIATES));
        assertThat(done.err()).contains("the run used the ledger 000000000000");
        assertThat(done.out()).startsWith("The site is in " + out);
        assertThat(done.status()).isZero();
        assertThat(out.resolve("kernels/my-kernel/index.html")).content().contains("My kernel", "SVMQ-021");
    }

    @Test
    void aBaselineMakesADeviationKnown() throws IOException {
        Path run = run(Outcome.DEVIATES);
        Path baseline = Files.writeString(temporary.resolve("base.tsv"), "SVMQ-021\tdeviates\tsystem=Linux\tas ever\n");
        Cli.Done judged = cli.run("judge", "--baseline", baseline.toString(), run.toString());
        assertThat(judged.out()).contains("Known deviations, as the baseline says:\n  SVMQ-021 deviates: as ever");
        assertThat(judged.status()).isZero();
        Files.writeString(baseline, "SVMQ-021\tdeviates\n");
        assertThat(cli.run("judge", "--baseline", baseline.toString(), run.toString()).err()).contains(baseline + ":1: has 2 columns instead of 4");
    }

    @Test
    void runsAreComparedAsTextJsonAndMarkdown() throws IOException {
        Path base = run("base", Outcome.CONFORMS);
        Path other = run("other", Outcome.DEVIATES);
        Path json = temporary.resolve("c.json");
        Path markdown = temporary.resolve("c.md");
        Cli.Done done = cli.run("compare", "--json", json.toString(), "--markdown", markdown.toString(), base.toString(), other.toString());
        assertThat(done.out()).contains("No longer conforms (1)", "expected more");
        assertThat(done.status()).isEqualTo(1);
        assertThat(json).content().contains("\"difference\" : \"no-longer-conforms\"");
        assertThat(markdown).content().startsWith("## Not everything that conformed does so everywhere").contains("| **SVMQ-021** ");
        assertThat(cli.run("compare", other.toString(), base.toString()).status()).isZero();
        assertThat(cli.run("compare", base.toString(), "--json", "/nowhere/c.json", base.toString()).status()).isEqualTo(70);
    }

    @Test
    void aRunThatWasCutOffSaysSo() throws IOException {
        Path run = Files.createDirectory(temporary.resolve("cut"));
        Files.writeString(run.resolve("events.ndjson"), EventLines.of(Runs.of(Map.of("SVMQ-021", 1, "PIPE-010", 1), 1)
                .scenario("SVMQ-021", Outcome.CONFORMS, "").events()));
        Cli.Done judged = cli.run("judge", run.toString());
        assertThat(judged.out()).contains("1 not run: the run ended before; 0 of 1 scenarios ran", "The run was cut off");
        assertThat(judged.status()).isEqualTo(2);
    }

    private Path run(Outcome outcome) throws IOException {
        return run("run", outcome);
    }

    private Path run(String name, Outcome outcome) throws IOException {
        Path run = Files.createDirectory(temporary.resolve(name));
        var events = new ArrayList<>(Runs.of(Map.of("SVMQ-021", 1), 1).scenario("SVMQ-021", outcome, "expected more").events());
        events.add(Runs.footer());
        Files.writeString(run.resolve("events.ndjson"), EventLines.of(events));
        return run;
    }
}
