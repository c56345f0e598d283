package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs, on agents that are programs of this test. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TargetTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario: One
                Given the processes sender and receiver
                When sender calls msgget(IPC_PRIVATE)
                Then it returns 0

              @SVMQ-022 @xsi
              Scenario Outline: Two <n>
                Given the processes sender and receiver
                When sender calls msgget(<n>)
                Then it returns 0
                Examples:
                  | n |
                  | 1 |
                  | 2 |

              @SVMQ-023 @posix @needs-tool-ipcs
              Scenario: Three
                Given the process sender
                When sender calls msgget(7)
                Then it returns 0
            """;

    @TempDir
    private Path temporary;
    private Cli cli;
    private Path run;

    @BeforeEach
    void features() {
        cli = Cli.with(temporary, FEATURE);
        run = temporary.resolve("run");
    }

    @Test
    void everythingConformsOnAGoodAgentButWhatItLacks() {
        Cli.Done done = run("good");
        assertThat(done.out()).contains("2 of 3 selected behaviours conform; 1 skipped: needs the program ipcs, which the target lacks.");
        assertThat(done.status()).isZero();
        assertThat(run).isDirectoryContaining("glob:**/{events.ndjson,junit.xml,results.ktap,messages.ndjson,verdicts.tsv,allure-results}");
        assertThat(cli.run("judge", run.toString()).out()).contains("2 of 3 selected behaviours conform");
    }

    @Test
    void aFolderMayNameKindsOfItsOwn() throws IOException {
        Files.writeString(cli.features().resolve("kinds.tsv"), "kind\tdefaults\tmake\tholds\tfull\tempty\thas\n"
                + "sack\tkey=7\t{name} = msgget({key})\t-\t-\t-\t-\n");
        Files.writeString(cli.features().resolve("sample.feature"), FEATURE.replaceFirst("Given the processes", "Given a sack S\n    And the processes"));
        Cli.Done done = run("good", "--select", "SVMQ-021");
        assertThat(done.err()).isEmpty();
        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("1 of 1 selected behaviours conform");
    }

    @Test
    void aDeviationIsShownWithEvidenceAndTheCommandThatReproducesIt() {
        Cli.Done done = run("deviant", "--select", "SVMQ-021");
        assertThat(done.out()).contains("DEVIATES SVMQ-021", "What SVMQ-021 promises.", "msgget(", "returned 7",
                "reproduce  ipctck run --select SVMQ-021 --target 'exec:");
        assertThat(done.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dies|no such board", "garbage|Login incorrect", "version|version 2"})
    void anAgentThatCannotBeReachedIsStatus69(String mode, String message) {
        Cli.Done done = run(mode);
        assertThat(done.err()).contains(message).contains("exec:");
        assertThat(done.status()).isEqualTo(69);
        assertThat(Files.exists(run.resolve("events.ndjson"))).isFalse();
    }

    @Test
    void aProgramThatDoesNotExistIsStatus69() {
        assertThat(cli.run("facts", "--target", "exec:/nonexistent/agent").status()).isEqualTo(69);
        assertThat(cli.run("facts", "--agent", "/nonexistent/agent").err()).contains("--agent /nonexistent/agent: is not a program");
    }

    @Test
    void strayTextIsCountedAndDoesNoHarm() {
        assertThat(run("stray", "--select", "SVMQ-021").status()).isZero();
        assertThat(RunRecord.read(run).footer().orElseThrow().stray()).isPositive();
    }

    @Test
    void whatTheAgentDiedInIsBrokenAndTheOthersAreJudged() {
        Cli.Done done = run("dies-in-call", "--jobs", "1", "--select", "SVMQ-021,SVMQ-022");
        assertThat(done.status()).isEqualTo(2);
        RunRecord record = RunRecord.read(run);
        assertThat(record.scenarios()).hasSize(3);
        assertThat(record.scenarios().stream().map(TargetTest::verdict)).containsExactly("conforms", "broken", "conforms");
        assertThat(done.out()).contains("BROKEN SVMQ-022", "exited with 9");
    }

    @Test
    void factsTellWhatCannotBeJudged() {
        Cli.Done done = cli.run("facts", "--target", FakeAgent.target("good"));
        assertThat(done.out()).contains("release 1.0", "1 behaviours cannot be judged entirely", "SVMQ-023  needs the program ipcs");
        assertThat(done.status()).isZero();
    }

    @Test
    void repetitionsShardsAndOrderAreRecorded() {
        Cli.Done done = run("good", "--repeat", "3", "--seed", "42", "--shard", "1/2", "--jobs", "2");
        assertThat(done.status()).isZero();
        RunRecord record = RunRecord.read(run);
        assertThat(record.head().shard()).isEqualTo("1/2");
        assertThat(record.head().seed()).isEqualTo(42);
        assertThat(record.scenarios()).hasSize(6).extracting(history -> history.scenario().repetition()).contains(1, 2, 3);
    }

    @Test
    void aReplayComesToTheSameVerdictsWithoutAnyAgent() throws IOException {
        run("good");
        Path replayed = temporary.resolve("replayed");
        Cli.Done done = cli.run("run", "--target", "replay:" + run, "--no-allure-report", "--out", replayed.toString());
        assertThat(done.status()).isZero();
        assertThat(replayed.resolve("verdicts.tsv")).hasSameTextualContentAs(run.resolve("verdicts.tsv"));
        assertThat(cli.run("run", "--target", "replay:" + temporary).err()).contains("is not the folder of a run");
    }

    @Test
    void aReplayNoticesAChangedAnswer() throws IOException {
        run("good", "--select", "SVMQ-021");
        Path events = run.resolve("events.ndjson");
        Files.writeString(events, Files.readString(events).replace("returned value=0", "returned value=9"));
        assertThat(cli.run("run", "--select", "SVMQ-021", "--target", "replay:" + run, "--no-allure-report", "--out",
                temporary.resolve("replayed").toString()).status()).isEqualTo(1);
    }

    @Test
    void aSecondRunIntoTheSameFolderIsRefused() throws IOException {
        run("good", "--select", "SVMQ-021");
        String before = Files.readString(run.resolve("events.ndjson"));
        Cli.Done second = run("good", "--select", "SVMQ-021");
        assertThat(second.status()).isEqualTo(64);
        assertThat(second.err()).contains("holds another run already");
        assertThat(run.resolve("events.ndjson")).hasContent(before);
    }

    @Test
    void anEmptySelectionIsStatus3AndADryRunStartsNothing() {
        assertThat(run("good", "--select", "PIPE-010").status()).isEqualTo(3);
        Cli.Done dry = cli.run("run", "--dry-run", "--target", "exec:/nonexistent");
        assertThat(dry.out()).contains("4 scenarios of 3 behaviours would run");
        assertThat(dry.status()).isZero();
    }

    @Test
    void aFeatureWithAMisspeltCallIsNeverRun() throws IOException {
        Path feature = cli.features().resolve("sample.feature");
        Files.writeString(feature, Files.readString(feature).replace("msgget(7)", "msgegt(7)"));
        Cli.Done done = run("good");
        assertThat(done.err()).contains("features/sample.feature:22: the agent knows no call \"msgegt\"", "msgget", "nothing was run");
        assertThat(done.status()).isEqualTo(64);
        assertThat(run).doesNotExist();
    }

    private Cli.Done run(String mode, String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(new String[] {"run", "--target", FakeAgent.target(mode), "--no-allure-report", "--out", run.toString()}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return cli.run(arguments);
    }

    private static String verdict(History history) {
        return history.verdict().map(verdict -> verdict.verdict().word()).orElse("none");
    }
}
