package org.ipctck.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Audits of a run that was recorded from an agent of this test; then its answers and its features were made to hold more. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AuditTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario: One
                Given the processes sender and receiver
                And sender has called msgctl(0, IPC_RMID)
                When receiver calls msgrcv(0)
                Then it returns 0

              @SVMQ-022 @xsi
              Scenario: Two
                Given the process sender
                When sender calls msgctl(1, IPC_RMID)
                Then it returns 0
            """;
    private static final String SURVIVOR = "SVMQ-021\tmsgrcv\ttext\tother data\tThe text has no meaning here.\n";

    @TempDir
    private Path temporary;
    private Cli cli;
    private Path run;

    @BeforeEach
    void record() throws IOException {
        cli = Cli.with(temporary, FEATURE);
        run = temporary.resolve("run");
        assertThat(cli.run("run", "--target", FakeAgent.target("good"), "--no-allure-report", "--jobs", "1", "--out", run.toString()).status()).isZero();
        replace(run.resolve("events.ndjson"), "(call=msgrcv [^\"]*\",\"answer\":\"returned) value=0([^\"]*)", "$1 value=5$2 r.text=t:hello r.type=1");
        replace(cli.features().resolve("sample.feature"), "(msgrcv.*\\s+Then it returns) 0", "$1 5");
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        String text = Files.readString(file);
        String changed = text.replaceAll(pattern, by);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
    }

    private Cli.Done audit(String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "audit";
        arguments[1] = run.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return cli.run(arguments);
    }

    @Test
    void whatNobodyJudgesIsListedWithPlaceCallAndChange() {
        Cli.Done done = audit();
        assertThat(done.out()).contains("features/sample.feature:7  SVMQ-021  receiver calls msgrcv(0)",
                "text: t:hello -> t:hell1  (other data)");
        assertThat(done.err()).contains("fewer changes were noticed than demanded");
        assertThat(done.status()).isEqualTo(1);
    }

    @Test
    void everythingElseIsNoticedAndASetUpWithAnotherAnswerIsBroken() throws IOException {
        Cli.Done done = audit("--at-least", "80");
        assertThat(done.status()).isZero();
        assertThat(done.out()).containsPattern("an error instead of success +3 +3 +100.0%").containsPattern("another return value +3 +3 +100.0%")
                .containsPattern("blocked instead of returned +1 +1 +100.0%").containsPattern("all +8 +7 +87.5% +1")
                .contains("set-up came to: broken 2.");
        assertThat(Files.readString(run.resolve("audit.json"))).contains("\"changedTo\" : \"t:hell1\"", "\"noticed\" : 7");
    }

    @Test
    void aSurvivorThatTheTableExplainsIsNotListedAndAStaleLineIs() throws IOException {
        Files.writeString(cli.features().resolve("audit-survivors.tsv"), SURVIVOR + SURVIVOR.replace("msgrcv", "read"));
        Cli.Done done = audit("--at-least", "80");
        assertThat(done.out()).contains("1 msgrcv text, other data", "features/audit-survivors.tsv:2: SVMQ-021 read text other data",
                "1 survived, 1 of them explained").doesNotContain("t:hell1");
    }

    @Test
    void aWrongTableOfSurvivorsIsRefusedLineByLine() throws IOException {
        Files.writeString(cli.features().resolve("audit-survivors.tsv"), SURVIVOR.replace("021", "999") + SURVIVOR.replace("other data", "othr data")
                + "SVMQ-021\tread\n" + SURVIVOR.replace("The text has no meaning here.", " "));
        Cli.Done done = audit();
        assertThat(done.status()).isEqualTo(64);
        assertThat(done.err()).contains("audit-survivors.tsv:1: no behaviour has the id SVMQ-999", "audit-survivors.tsv:2: `othr data` is no kind of change (nearest: other data)",
                "audit-survivors.tsv:3: has 2 columns instead of 5", "audit-survivors.tsv:4: the reason is missing");
    }

    @Test
    void aSampleIsTheSameForTheSameSeed() {
        Cli.Done first = audit("--sample", "4", "--seed", "7", "--at-least", "0");
        assertThat(first.out()).containsPattern("all +4 ");
        assertThat(audit("--sample", "4", "--seed", "7", "--at-least", "0", "--jobs", "1").out()).isEqualTo(first.out());
    }

    @Test
    void whatDoesNotConformWithoutAnyChangeIsNotAudited() throws IOException {
        replace(run.resolve("events.ndjson"), "value=5", "value=6");
        assertThat(audit("--at-least", "0").out()).contains("1: its replay without any change is deviates").containsPattern("all +2 ");
    }

    @Test
    void wrongInputIsRefused() {
        assertThat(cli.run("audit", temporary.toString()).err()).contains("is not the folder of a run");
        assertThat(audit("--at-least", "101").err()).contains("--at-least 101.0: must be a percentage");
        assertThat(audit("--sample", "0").status()).isEqualTo(64);
        assertThat(audit("--select", "PIPE-010").status()).isEqualTo(3);
        assertThat(audit("--at-least", "0", "--out", temporary.resolve("none/audit.json").toString()).status()).isEqualTo(70);
    }
}
