package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shards of one run, run apart and put together. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class MergeTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario: One
                Given the process sender
                When sender calls msgget(IPC_PRIVATE)
                Then it returns 0

              @SVMQ-021 @xsi
              Scenario: Another of the same behaviour
                Given the process sender
                When sender calls msgget(7)
                Then it returns 0

              @SVMQ-022 @xsi
              Scenario Outline: Two <n>
                Given the process sender
                When sender calls msgget(<n>)
                Then it returns 0
                Examples:
                  | n |
                  | 1 |
                  | 2 |

              @SVMQ-023 @posix
              Scenario: Three
                Given the process sender
                When sender calls msgget(8)
                Then it returns 0
            """;

    @TempDir
    private Path temporary;
    private Cli cli;

    @BeforeEach
    void features() {
        cli = Cli.with(temporary, FEATURE);
    }

    @Test
    void shardsPutTogetherAreTheWholeRun() throws IOException {
        Path whole = run("whole", "good", "1/1");
        Cli.Done done = merge(run("b", "good", "2/2"), run("a", "good", "1/2"));
        assertThat(done.out()).contains("3 of 3 selected behaviours conform.", "The run is in " + merged());
        assertThat(done.err()).isEmpty();
        assertThat(done.status()).isZero();
        for (String report : new String[] {"verdicts.tsv", "results.ktap"}) {
            assertThat(merged().resolve(report)).hasSameTextualContentAs(whole.resolve(report));
        }
        RunRecord record = RunRecord.read(merged());
        assertThat(record.head().planned()).isEqualTo(RunRecord.read(whole).head().planned()).containsEntry("SVMQ-021", 2);
        assertThat(record.head().shard()).isEqualTo("1/1");
        assertThat(record.footer().orElseThrow().counts()).isEqualTo(RunRecord.read(whole).footer().orElseThrow().counts());
        assertThat(record.scenarios()).hasSize(5).allSatisfy(history -> assertThat(history.exchanges()).isNotEmpty());
        assertThat(cli.run("judge", merged().toString()).status()).isZero();
    }

    @Test
    void aMissingShardLeavesTheRunIncomplete() throws IOException {
        Cli.Done done = merge(run("a", "good", "1/2"));
        assertThat(done.err()).contains("incomplete: no run of the shard 2/2 was named");
        assertThat(done.out()).contains("1 of 3 selected behaviours conform; 2 not run");
        assertThat(merged().resolve("verdicts.tsv")).content().contains("the shard that holds it is missing; 1 of 2 scenarios ran");
        assertThat(done.status()).isEqualTo(2);
    }

    @Test
    void aShardWithoutScenariosIsNotMissed() {
        Cli.Done done = merge(run("a", "good", "1/5"), run("b", "good", "2/5"), run("c", "good", "3/5"), run("d", "good", "4/5"));
        assertThat(done.err()).isEmpty();
        assertThat(done.status()).isZero();
    }

    @Test
    void whatDeviatesInAShardDeviatesInTheWhole() {
        assertThat(merge(run("a", "good", "1/2"), run("b", "deviant", "2/2")).status()).isEqualTo(1);
    }

    @Test
    void aShardThatWasCutOffCutsOffTheWhole() throws IOException {
        Path cut = run("b", "good", "2/2");
        Path events = cut.resolve(RunRecord.EVENTS);
        Files.writeString(events, Files.readString(events).replaceFirst("\\{\"type\":\"verdict\"[^\\n]*\\n\\{\"type\":\"footer\"[^\\n]*\\n$", ""));
        Cli.Done done = merge(run("a", "good", "1/2"), cut);
        assertThat(done.out()).contains("The run was cut off", "1 not run: the run ended before");
        assertThat(RunRecord.read(merged()).footer()).isEmpty();
        assertThat(done.status()).isEqualTo(2);
    }

    @Test
    void factsThatDifferOnlyInSizeAreLeftOut() throws IOException {
        Path other = run("b", "good", "2/2");
        change(other, "\"system\":\"Fake\"", "\"system\":\"Fake\",\"limits.nproc\":\"5\"");
        assertThat(merge(run("a", "good", "1/2"), other).status()).isZero();
        assertThat(RunRecord.read(merged()).head().facts()).containsEntry("system", "Fake").doesNotContainKey("limits.nproc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"release\":\"1.0\"|\"release\":\"1.1\"|the fact release is 1.1 instead of 1.0",
        "\"system\":\"Fake\"|\"system\":\"Fake\",\"facility.pidfd\":\"ENOSYS\"|the fact facility.pidfd is ENOSYS instead of not told",
        "\"description\":\"|\"description\":\"f|the agent's description is f",
        "\"ledger\":{\"digest\":\"|\"ledger\":{\"digest\":\"f|the ledger is f",
        "\"profile\":\"linux\"|\"profile\":\"posix\"|--profile is posix instead of linux",
        "\"shard\":\"2/2\"|\"shard\":\"1/2\"|is the shard 1/2, and so is ",
        "\"shard\":\"2/2\"|\"shard\":\"2/3\"|parts of different divisions overlap",
        "\"planned\":{|\"planned\":{\"PIPE-010\":1,|this kit's features divide into other shards"})
    void whatDoesNotBelongTogetherIsRefused(String found, String changed, String message) throws IOException {
        Path other = run("b", "good", "2/2");
        change(other, found, changed);
        Cli.Done done = merge(run("a", "good", "1/2"), other);
        assertThat(done.err()).contains(message, other.toString());
        assertThat(done.status()).isEqualTo(64);
        assertThat(merged()).doesNotExist();
    }

    @Test
    void anotherKitsLedgerIsRefused() throws IOException {
        Path only = run("a", "good", "1/1");
        Path rows = cli.features().resolve("rows.tsv");
        Files.writeString(rows, Files.readString(rows).replace("A library detail", "Another detail"));
        Cli.Done done = merge(only);
        assertThat(done.err()).contains("it was judged by another ledger than this kit's; merge with the kit that ran it");
        assertThat(done.status()).isEqualTo(64);
    }

    private static void change(Path run, String found, String changed) throws IOException {
        Path events = run.resolve(RunRecord.EVENTS);
        String before = Files.readString(events);
        assertThat(before).contains(found);
        Files.writeString(events, before.replace(found, changed));
    }

    private Path merged() {
        return temporary.resolve("merged");
    }

    private Path run(String name, String mode, String shard) {
        Path run = temporary.resolve(name);
        cli.run("run", "--target", FakeAgent.target(mode), "--no-allure-report", "--shard", shard, "--jobs", "1", "--out", run.toString());
        assertThat(run.resolve(RunRecord.EVENTS)).exists();
        return run;
    }

    private Cli.Done merge(Path... runs) {
        String[] arguments = new String[4 + runs.length];
        System.arraycopy(new String[] {"merge", "--no-allure-report", "--out", merged().toString()}, 0, arguments, 0, 4);
        for (int i = 0; i < runs.length; i++) {
            arguments[4 + i] = runs[i].toString();
        }
        return cli.run(arguments);
    }
}
