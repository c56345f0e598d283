package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real agent behind a bad line: what was under way when the line failed is broken, everything else is judged, nothing waits for ever. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class LinkTest {

    /** What an answer is waited for, in milliseconds: a deadline of 10 s, which grows up to five times under load, and 5 s that the line may take. */
    private static final long SHORTEST = 15_000;
    private static final long LONGEST = 55_000;

    private static final Path AGENT = Path.of("..", "native-helpers", "build", "ipc-agent");

    /** Each scenario makes three calls: those of number 7 to 9 are the third's. */
    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario Outline: The message <text> releases who waits for it
                Given the processes sender and receiver
                And sender has called Q = msgget(IPC_PRIVATE, IPC_CREAT|0600)
                And receiver is blocked in msgrcv(Q)
                When sender calls msgsnd(Q, "<text>")
                Then it returns 0
                And receiver is released with "<text>"
                Examples:
                  | text |
            """;

    /** Steps about several processes; what they made is judged without asking again. */
    private static final String TRIPS = """
            @pipe
            Feature: Trips
              @PIPE-010 @posix
              Scenario: Every kind of step about several processes
                Given a pipe P
                And the processes first, second, third and writer
                And first, second and third have called getpid()
                And first, second and third are blocked in read(P.read, 1)
                Then first, second and third stay blocked
                When writer calls write(P.write, "a")
                Then it returns 1
                And exactly 1 of first, second and third is released with "a"
                And the others stay blocked
                When writer calls write(P.write, "aa")
                Then it returns 2
                And first, second and third are released with "a"
                When first and second are killed by SIGKILL
                Then first and second died of SIGKILL
                When third and writer exit
            """;

    @TempDir
    private Path temporary;
    private Path run;

    @BeforeEach
    void agent() {
        Assumptions.assumeTrue(Files.isExecutable(AGENT), "the agent is not built: make -C native-helpers");
        run = temporary.resolve("run");
    }

    /** What came of a run. */
    private record Done(int status, String out, RunRecord record, Duration wall) {

        List<Outcome> verdicts() {
            return record.scenarios().stream().map(history -> history.verdict().orElseThrow().verdict()).toList();
        }

        List<History> broken() {
            return record.scenarios().stream().filter(history -> history.verdict().orElseThrow().verdict() == Outcome.BROKEN).toList();
        }

        String reason() {
            return broken().get(0).verdict().orElseThrow().reason();
        }

        long restarts() {
            return record.footer().orElseThrow().restarts();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cut|7|its output ended; it exited with 1",
        "cut|8|its output ended; it exited with 1",
        "cut-frame|8|its output ended",
        "die|9|its output ended; it exited with 137"})
    void aLineThatIsCutBreaksTheScenarioThatWasUnderWay(String fault, int call, String reason) {
        Done done = run(6, 1, "fault=" + fault, "at=" + call);
        assertThirdIsBroken(done, reason);
        assertThat(done.restarts()).isEqualTo(1);
        assertThat(done.out()).contains("The agent was lost and started anew 1 time;");
        assertThat(done.wall()).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void whoDoesNotAnswerAnyMoreIsKilledAndStartedAnew() {
        Done done = run(6, 1, "fault=hang", "at=8");
        assertThirdIsBroken(done, "did not answer within ");
        long waited = Long.parseLong(done.reason().replaceAll("(?s).*did not answer within (\\d+) ms to: call.*", "$1"));
        assertThat(waited).isBetween(SHORTEST, LONGEST);
        assertThat(done.restarts()).isEqualTo(1);
        // The answer, 5 s for the question whether it lives, 5 s until it is killed, and the kit's own.
        assertThat(done.wall()).isBetween(Duration.ofMillis(waited + 5_000), Duration.ofMillis(waited + 45_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"damage-answer", "damage-order"})
    void aDamagedFrameBreaksItsScenarioAndTheAgentGoesOn(String fault) {
        Done done = run(6, 1, "fault=" + fault, "at=8");
        assertThirdIsBroken(done, "It answers other orders, so this one or its answer was lost on the way");
        assertThat(done.restarts()).isZero();
        assertThat(done.wall()).isLessThan(Duration.ofMillis(LONGEST + 45_000));
    }

    @Test
    void aTargetThatRebootsIsWaitedFor() {
        Done done = run(6, 1, "fault=die", "at=8", "down=3000");
        assertThirdIsBroken(done, "is gone");
        assertThat(done.restarts()).isEqualTo(1);
        assertThat(done.wall()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(60));
    }

    @Test
    void aTargetThatComesBackAsAnotherKernelIsNotJudged() {
        Done done = run(4, 1, "fault=die", "at=4", "reborn=1");
        assertThat(done.verdicts()).containsExactly(Outcome.CONFORMS, Outcome.BROKEN, Outcome.BROKEN, Outcome.BROKEN);
        assertThat(done.broken().get(1).verdict().orElseThrow().reason()).contains("the target came back as another: the fact release is 9.9.9");
        assertThat(done.status()).isEqualTo(2);
    }

    @Test
    void everythingThatWasUnderWayIsBrokenAndNothingIsRunAgain() throws IOException {
        Done done = run(24, 4, "fault=cut", "at=20");
        List<String> underWay = Files.readAllLines(temporary.resolve("fault"));
        assertThat(done.record().scenarios()).hasSize(24);
        assertThat(done.record().scenarios().stream().map(history -> history.scenario().example()).distinct()).hasSize(24);
        assertThat(done.verdicts()).containsOnly(Outcome.CONFORMS, Outcome.BROKEN);
        assertThat(done.broken()).hasSizeBetween(1, 4).allSatisfy(history -> {
            assertThat(history.verdict().orElseThrow().reason()).contains("is gone: its output ended");
            // It was open on the far side, or its first order never got there.
            assertThat(underWay.contains("s-" + history.scenario().id()) || history.exchanges().findAny().isEmpty()).isTrue();
        });
        assertThat(done.status()).isEqualTo(2);
    }

    @Test
    void strayTextAndBrokenFramesChangeNothing() {
        Done done = run(6, 2, "noise=1");
        assertThat(done.verdicts()).containsOnly(Outcome.CONFORMS).hasSize(6);
        assertThat(done.record().footer().orElseThrow().stray()).isPositive();
        assertThat(done.status()).isZero();
    }

    @Test
    void aSlowLineOnlyTakesItsTime() {
        Done done = run(2, 2, "delay=500");
        assertThat(done.verdicts()).containsOnly(Outcome.CONFORMS);
        assertThat(done.status()).isZero();
        // Open, start, three calls, one wait, close: seven round trips of one second; the greeting takes two.
        assertThat(done.record().scenarios()).allSatisfy(history ->
                assertThat(history.verdict().orElseThrow().nanos()).isBetween(7_000_000_000L, 10_000_000_000L));
        assertThat(done.wall()).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aStepTakesTheWayOnceHoweverManyProcessesItIsAbout() throws IOException {
        Done done = runFeature(TRIPS, 1, "delay=20", "trips=1");
        assertThat(done.verdicts()).containsExactly(Outcome.CONFORMS);
        String sandbox = "s-" + done.record().scenarios().get(0).scenario().id();
        // Thirteen steps that ask the target, opening and closing.
        assertThat(Integer.parseInt(Files.readString(temporary.resolve(sandbox)))).isEqualTo(15);
    }

    private static void assertThirdIsBroken(Done done, String reason) {
        assertThat(done.verdicts()).containsExactly(Outcome.CONFORMS, Outcome.CONFORMS, Outcome.BROKEN, Outcome.CONFORMS, Outcome.CONFORMS, Outcome.CONFORMS);
        assertThat(done.reason()).contains(reason).contains("remedy:");
        assertThat(done.status()).isEqualTo(2);
    }

    private Done run(int scenarios, int jobs, String... options) {
        StringBuilder feature = new StringBuilder(FEATURE);
        for (int i = 1; i <= scenarios; i++) {
            feature.append("      | number ").append(i).append(" |\n");
        }
        return runFeature(feature.toString(), jobs, options);
    }

    private Done runFeature(String feature, int jobs, String... options) {
        List<String> link = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), FaultyLink.class.getName(), "state=" + temporary));
        link.addAll(List.of(options));
        link.addAll(List.of("--", AGENT.toAbsolutePath().toString()));
        long begun = System.nanoTime();
        Cli.Done done = Cli.with(temporary, feature).run("run", "--target", "exec:exec " + String.join(" ", link), "--no-allure-report",
                "--jobs", Integer.toString(jobs), "--out", run.toString());
        return new Done(done.status(), done.out() + done.err(), RunRecord.read(run), Duration.ofNanos(System.nanoTime() - begun));
    }
}
