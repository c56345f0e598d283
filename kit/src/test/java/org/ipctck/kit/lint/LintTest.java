package org.ipctck.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.Samples;
import org.ipctck.kit.spec.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real vocabulary, a small table of calls, and features with one fault each. */
class LintTest {

    private static final Description AGENT = Description.parse("""
            {"version":1,"agent":"0.1","calls":[
              {"name":"msgget","facility":"sysv-message-queue","arguments":[{"name":"key","type":"key","constants":["ipckey"],"default":"IPC_PRIVATE"},
                {"name":"flags","type":"int","constants":["ipcflg"],"default":"0"}],"value":"id","results":[],"blocks":[]},
              {"name":"msgrcv","facility":"sysv-message-queue","arguments":[{"name":"queue","type":"id"},{"name":"size","type":"size","default":"8192"},
                {"name":"type","type":"int","default":"0"},{"name":"flags","type":"int","constants":["ipcflg"],"default":"0"}],
                "value":"size","results":[{"name":"text","type":"bytes"},{"name":"type","type":"int"}],"blocks":["msgrcv"]},
              {"name":"msgsnd","facility":"sysv-message-queue","arguments":[{"name":"queue","type":"id"},{"name":"text","type":"bytes"},
                {"name":"type","type":"int","default":"1"}],"value":"int","results":[],"blocks":["msgsnd"]},
              {"name":"msgctl","facility":"sysv-message-queue","arguments":[{"name":"queue","type":"id"},{"name":"command","type":"int","constants":["ipccmd"]}],
                "value":"int","results":[{"name":"qnum","type":"int"}],"blocks":[]}],
             "constants":{"ipckey":{"IPC_PRIVATE":0},"ipcflg":{"IPC_CREAT":512,"IPC_NOWAIT":2048},"ipccmd":{"IPC_STAT":2,"IPC_RMID":0}},
             "errnos":["EAGAIN","EIDRM","ENOMSG"],"signals":["SIGKILL","SIGUSR1"]}
            """);

    private static final String KINDS = "kind\tdefaults\tmake\tholds\tfull\tempty\thas\n"
            + "System V message queue\tkey=IPC_PRIVATE\t{name} = msgget({key}, IPC_CREAT)\tmsgsnd({name}, \"{text}\", type={type})\t-\t-\tmsgctl({name}, IPC_STAT)\n";

    private static final String FEATURE = """
            Feature: x
              @sysv-message-queue @SVMQ-021 @xsi
              Scenario: One
                Given the processes sender and receiver
                And a System V message queue Q
                And Q holds
                  | type | text |
                  | 1    | one  |
                And receiver is blocked in msgrcv(Q, type=2)
                When sender calls msgsnd(Q, "hello", type=2)
                Then it returns 0
                And receiver is released with "hello" with type=2
                And Q has
                  | qnum | 1 |
            """;

    @Test
    void aSoundFeatureHasNoFinding() {
        assertThat(lint(FEATURE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
        "msgrcv(Q, type=2); mgsrcv(Q, type=2); :9: the agent knows no call \"mgsrcv\"; msgrcv",
        "msgrcv(Q, type=2); msgrcv(Q, tipe=2); :9:; type",
        "msgrcv(Q, type=2); msgrcv(Q, IPC_NOWIAT); :9:; IPC_NOWIAT",
        "msgrcv(Q, type=2); msgrcv(R, type=2); :9:; Q",
        "msgrcv(Q, type=2); msgrcv(Q, type=); :9:; type",
        "msgsnd(Q, \"hello\", type=2); msgsnd(Q); :10:; text",
        "sender calls; sendr calls; :10: no process is called sendr; (nearest: sender)",
        "sender calls; sender cals; :10: no step of the vocabulary reads; (nearest: {processes} call(s) {call})",
        "System V message queue; System V mesage queue; :5: features/kinds.tsv knows no kind; (nearest: System V message queue)",
        "And Q holds; And R holds; :6: no object is called R; (nearest: Q)",
        "| type | text |; | tpye | text |; :6:; (nearest: type)",
        "| qnum | 1 |; | qnun | 1 |; :13: msgctl has no result \"qnun\"; qnum",
        "Then it returns 0; Then it fails with EAGIAN; :11: the agent knows no error EAGIAN; (nearest: EAGAIN)",
        "And Q has; And Q is full; :13: features/kinds.tsv does not say; full",
        "When sender calls; Given sender calls; :10:; stands under Given but is written for When"})
    void eachFaultIsNamedWithItsLineAndTheNearest(String sound, String faulty, String start, String remedy) {
        assertThat(lint(FEATURE.replaceFirst(Pattern.quote(sound.strip()), Matcher.quoteReplacement(faulty.strip()))))
                .anySatisfy(finding -> assertThat(finding.toString()).startsWith("features/sample.feature" + start.strip()).contains(remedy.strip()));
    }

    @Test
    void aTableBelongsWhereTheStepWantsOne() {
        assertThat(lint(FEATURE.replace("      | qnum | 1 |\n", ""))).singleElement().asString().contains(":13: the step \"Q has\" needs a table below it");
        assertThat(lint(FEATURE.replace("Then it returns 0\n", "Then it returns 0\n      | a | b |\n"))).singleElement().asString()
                .contains(":11: the step \"it returns 0\" takes no table");
    }

    @Test
    void aScenarioWithoutThenIsNamed() {
        assertThat(lint(FEATURE.substring(0, FEATURE.indexOf("    Then")))).singleElement().asString()
                .isEqualTo("features/sample.feature:3: the scenario judges nothing; give it a Then");
    }

    @Test
    void aFileThatIsNoGherkinIsNamed() {
        assertThat(lint("Feature: x\n  Scenario: y\n    Given a\n    nonsense\n")).anySatisfy(
                finding -> assertThat(finding.toString()).startsWith("features/sample.feature:4: is not Gherkin"));
    }

    @Test
    void aRowOfTheKindsWithAMissingColumnIsNamed() {
        Source broken = new Source("features/kinds.tsv", Path.of("/kinds.tsv").toUri(), KINDS + "pipe\t-\n");
        assertThat(new Kinds(Optional.of(broken)).findings()).singleElement().asString()
                .isEqualTo("features/kinds.tsv:3: the row has 2 columns instead of 7");
    }

    private static List<Finding> lint(String feature) {
        Source kinds = new Source("features/kinds.tsv", Path.of("/kinds.tsv").toUri(), KINDS);
        return Lint.check(Samples.specification(feature), source -> true, Glue.bundled(), AGENT, new Kinds(Optional.of(kinds)));
    }
}
