package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kinds of steps demand of the calls they make, on the real agent: what a Given or a When prepares has to come true, what a Then claims is judged. */
class StepRulesTest {

    private static final Path AGENT = Path.of("..", "native-helpers", "build", "ipc-agent");

    private static final String FEATURE = """
            @pipe
            Feature: What steps demand

              Background:
                Given a pipe P
                And the processes first and second

              @PIPE-010 @posix
              Scenario: a Given that fails
                Given first has called close(99)
                When second calls getpid()
                Then it returns second

              @PIPE-010 @posix
              Scenario: a Given that does less than asked
                Given first has called fcntl(P.write, F_SETFL, O_NONBLOCK)
                And first has called write(P.write, pattern(1, 100000))
                When first calls getpid()
                Then it returns first

              @PIPE-010 @posix
              Scenario: a Given that does less and says that it may
                Given first has called fcntl(P.write, F_SETFL, O_NONBLOCK)
                And first has called N = write(P.write, pattern(1, 100000))
                When first calls getpid()
                Then it returns first

              @PIPE-010 @posix
              Scenario: a Given that was to block and returns
                Given first has called write(P.write, "abc")
                And second is blocked in read(P.read, 3)
                When first calls getpid()
                Then it returns first

              @PIPE-010 @posix
              Scenario: a Given that blocks and was not to
                Given second has called read(P.read, 3)
                When first calls getpid()
                Then it returns first

              @PIPE-010 @posix
              Scenario: a refusal of another kind
                Given first was refused close(99) with EINTR
                When second calls getpid()
                Then it returns second

              @PIPE-010 @posix
              Scenario: a When that fails and nobody asks
                When first calls close(99)
                And second calls getpid()
                Then it returns second

              @PIPE-010 @posix
              Scenario: a When that fails as its Then says
                When first calls close(99)
                Then it fails with EBADF

              @PIPE-010 @posix
              Scenario: a When that fails otherwise than its Then says
                When first calls close(99)
                Then it fails with EINTR

              @PIPE-010 @posix
              Scenario: a When that blocks and nobody asks
                When first calls read(P.read, 1)
                And second calls getpid()
                Then it returns second

              @PIPE-010 @posix
              Scenario: a When that blocks and was said to
                When first calls read(P.read, 1)
                Then first is blocked

              @PIPE-010 @posix
              Scenario: a When that blocks, is released, and nobody asks
                When first calls read(P.read, 1)
                And second calls write(P.write, "a")
                Then it returns 1

              @PIPE-010 @posix
              Scenario: a thread that ends with its process, which is asked for
                Given first has called pthread_create(t)
                When first/t calls read(P.read, 1)
                And first is killed by SIGKILL
                Then first died of SIGKILL

              @PIPE-010 @posix
              Scenario: a thread that blocks while its process lives, and nobody asks
                Given first has called pthread_create(t)
                When first/t calls read(P.read, 1)
                And second calls getpid()
                Then it returns second

              @PIPE-010 @posix
              Scenario: a process that ends otherwise than claimed
                When first exits
                Then first died of SIGKILL
            """;

    private static Map<String, Event.Verdict> verdicts;

    @BeforeAll
    static void runAll(@TempDir Path temporary) {
        Assumptions.assumeTrue(Files.isExecutable(AGENT), "the agent is not built: make -C native-helpers");
        Path run = temporary.resolve("run");
        Cli.with(temporary, FEATURE).run("run", "--agent", AGENT.toAbsolutePath().normalize().toString(), "--no-allure-report", "--out", run.toString());
        verdicts = RunRecord.read(run).scenarios().stream()
                .collect(Collectors.toMap(history -> history.scenario().name(), history -> history.verdict().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "a Given that fails | BROKEN | set-up not reached: the call had to succeed",
        "a Given that does less than asked | BROKEN | set-up not reached: the call had to return 100000",
        "a Given that does less and says that it may | CONFORMS | ''",
        "a Given that was to block and returns | BROKEN | set-up not reached: the call had to block",
        "a Given that blocks and was not to | BROKEN | set-up not reached: the call had to succeed",
        "a refusal of another kind | BROKEN | set-up not reached: the call had to fail with EINTR",
        "a When that fails and nobody asks | BROKEN | set-up not reached: the call had to succeed",
        "a When that fails as its Then says | CONFORMS | ''",
        "a When that fails otherwise than its Then says | DEVIATES | EBADF",
        "a When that blocks and nobody asks | BROKEN | set-up not reached: the call had to succeed",
        "a When that blocks and was said to | CONFORMS | ''",
        "a When that blocks, is released, and nobody asks | CONFORMS | ''",
        "a thread that ends with its process, which is asked for | CONFORMS | ''",
        "a thread that blocks while its process lives, and nobody asks | BROKEN | set-up not reached: the call had to succeed",
        "a process that ends otherwise than claimed | DEVIATES | exited"})
    void comesTo(String scenario, Outcome outcome, String reason) {
        assertThat(verdicts).containsKey(scenario);
        assertThat(verdicts.get(scenario).verdict()).as(verdicts.get(scenario).reason()).isEqualTo(outcome);
        assertThat(verdicts.get(scenario).reason()).contains(reason);
    }
}
