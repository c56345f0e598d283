package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The kit as a process of its own: signals, and a file system that is full. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProcessTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario: One
                Given the process sender
                Then sender is blocked

              @SVMQ-022 @xsi
              Scenario: Two
                Given the process sender
                When sender calls msgget(IPC_PRIVATE)
                Then it returns 0
            """;

    @TempDir
    private Path temporary;

    @Test
    void anInterruptedRunEndsInOrderAndKeepsWhatThereIs() throws Exception {
        boolean ignored = interruptIgnored();
        Process kit = start(List.of(), "--target", FakeAgent.target("stalls-in-call"), "--repeat", "50", "--jobs", "1");
        awaitRunning(kit);
        new ProcessBuilder("kill", ignored ? "-TERM" : "-INT", Long.toString(kit.pid())).start().waitFor();
        assertThat(kit.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // A shell that starts us in the background has SIGINT ignored, and no program can undo that; SIGTERM takes the same way.
        assertThat(kit.exitValue()).isEqualTo(ignored ? 143 : 130);
        RunRecord record = RunRecord.read(temporary.resolve("run"));
        assertThat(record.footer()).hasValueSatisfying(footer -> {
            assertThat(footer.interrupted()).isTrue();
            assertThat(footer.exit()).isEqualTo(130);
        });
        assertThat(temporary.resolve("run/junit.xml")).content().contains("not run");
    }

    @Test
    void anAgentThatStallsBreaksTheScenarioAndNotTheRun() throws Exception {
        Process kit = start(List.of(), "--target", FakeAgent.target("stalls-in-call"), "--select", "SVMQ-022");
        String output = new String(kit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kit.waitFor()).isEqualTo(2);
        assertThat(output).contains("BROKEN SVMQ-022", "did not answer within", "remedy:");
        assertThat(RunRecord.read(temporary.resolve("run")).footer()).isPresent();
    }

    @Test
    void aFullFileSystemEndsTheRunWithOneMessageAndKeepsWhatWasJudged() throws Exception {
        Process kit = start(List.of("/bin/sh", "-c", "ulimit -f 512; exec \"$@\"", "sh"), "--select", "SVMQ-022",
                "--target", FakeAgent.target("good"), "--repeat", "2000", "--jobs", "1");
        String output = new String(kit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kit.waitFor()).isEqualTo(70);
        assertThat(output).contains("the events could not be written completely", "choose another folder with --out");
        RunRecord record = RunRecord.read(temporary.resolve("run"));
        assertThat(record.scenarios()).isNotEmpty();
        assertThat(record.footer()).isEmpty();
    }

    private Process start(List<String> wrapper, String... options) throws IOException {
        Cli cli = Cli.with(temporary, FEATURE);
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "run", "--features", cli.features().toString(),
                "--no-allure-report", "--out", temporary.resolve("run").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Returns once the first scenario is at work. */
    private void awaitRunning(Process kit) throws IOException {
        Path events = temporary.resolve("run/events.ndjson");
        while (kit.isAlive() && !(Files.exists(events) && Files.readString(events).contains("\"type\":\"exchange\""))) {
            Thread.onSpinWait();
        }
    }

    private static boolean interruptIgnored() throws IOException {
        try (BufferedReader status = Files.newBufferedReader(Path.of("/proc/self/status"))) {
            return status.lines().filter(line -> line.startsWith("SigIgn:"))
                    .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        }
    }
}
