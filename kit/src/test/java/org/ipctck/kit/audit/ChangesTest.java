package org.ipctck.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;
import org.junit.jupiter.api.Test;

/** Which changes are made of which answers. */
class ChangesTest {

    private static final String FEATURE = """
            @sysv-message-queue
            Feature: Samples
              @SVMQ-021 @xsi
              Scenario: One
                Given the processes sender and receiver
                And receiver is blocked in msgrcv(0)
                When sender calls msgsnd(0, "new")
                Then it returns 0
                And receiver stays blocked
                And receiver is released with "new" with type=1
                And sender has received SIGUSR1 1 time
                When receiver exits
                Then receiver exited with 0
            """;

    private final ScenarioText scenario = Samples.specification(FEATURE).scenarios().get(0);
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Script script = script(
            step(1, "call process=receiver call=msgrcv a.queue=0", "blocked proof=weak call=msgrcv entered=10 at=11"),
            step(2, "call process=sender call=msgsnd a.queue=0 a.text=t:new", "returned value=0 entered=20 left=21",
                    "event process=receiver kind=returned value=3 entered=12 left=22 r.text=t:new r.type=1",
                    "event process=sender kind=signal signal=SIGUSR1 code=SI_USER pid=1 at=23"),
            step(4, "settle process=receiver", "blocked proof=proved call=msgrcv entered=10 at=30"),
            step(5, "await process=receiver deadline=10000", "returned value=3 entered=12 left=22 r.text=t:new r.type=1"),
            step(7, "call process=receiver call=exit a.status=0", "died how=exited status=0 at=40"),
            step(8, "end process=receiver deadline=10000", "died how=exited status=0 at=40"));

    private record Place(int step, Recording.Exchange exchange) {
    }

    private static Place step(int step, String order, String answer, String... events) {
        return new Place(step, new Recording.Exchange(order, answer, List.of(events)));
    }

    private Script script(Place... places) {
        List<Line> lines = new ArrayList<>();
        for (Place place : places) {
            StepText text = scenario.steps().get(place.step());
            Event.Step step = new Event.Step("s", place.step(), text.keyword(), text.whole(), text.line(), Status.PASSED, null, null);
            lines.add(Line.of(lines.size(), Optional.of(step), place.exchange()));
        }
        return new Script(lines);
    }

    private List<Change> changes() {
        return Changes.of(Description.builtIn(), script, new Claims(scenario), seen(), reason -> leftOut.merge(reason, 1, Integer::sum));
    }

    private Seen seen() {
        Seen seen = new Seen();
        Changes.outcomes(Description.builtIn(), script, seen);
        return seen;
    }

    private Change the(ChangeKind kind, String what) {
        return changes().stream().filter(change -> change.kind() == kind && change.what().equals(what)).findFirst().orElseThrow();
    }

    private static List<String> answers(Change change) {
        return change.script().exchanges().stream().map(Recording.Exchange::answer).toList();
    }

    @Test
    void whatWasReleasedIsChangedWhereverItIsTold() {
        Change change = the(ChangeKind.OTHER_DATA, "text");
        assertThat(change.line().at()).isEqualTo(1);
        assertThat(change.script().lines().get(1).events().get(0).toString()).contains("kind=returned", "r.text=t:ne1", "entered=12");
        assertThat(answers(change).get(3)).contains("r.text=t:ne1").contains("r.type=1");
        assertThat(the(ChangeKind.OTHER_RESULT, "type").to()).isEqualTo("2");
    }

    @Test
    void aReleaseThatNeverComesIsNotToldAndItsThreadCallsNoMore() {
        Change change = the(ChangeKind.NEVER_RELEASED, "outcome");
        assertThat(change.script().lines().get(1).events()).hasSize(1);
        assertThat(answers(change).get(3)).startsWith("blocked proof=proved");
        assertThat(answers(change).get(4)).startsWith("error why=receiver");
    }

    @Test
    void aCallThatIsFoundAwakeOrDeadStaysSo() {
        assertThat(answers(the(ChangeKind.RETURNED_INSTEAD, "outcome")).subList(0, 4)).allMatch(answer -> answer.startsWith("returned"));
        assertThat(answers(the(ChangeKind.WOKEN, "outcome"))).element(0).asString().startsWith("blocked");
        assertThat(answers(the(ChangeKind.WOKEN, "outcome"))).element(2).asString().startsWith("returned value=3");
        assertThat(answers(the(ChangeKind.DIED_INSTEAD, "outcome"))).element(5).asString().contains("signal=SIGKILL");
    }

    @Test
    void anErrorComesInsteadOfEverySuccessAndABlockInsteadOfWhatCanBlock() {
        assertThat(changes()).filteredOn(change -> change.kind() == ChangeKind.ERROR_INSTEAD).extracting(Change::function)
                .containsExactly("msgrcv", "msgsnd");
        assertThat(answers(the(ChangeKind.BLOCKED_INSTEAD, "outcome")).get(1)).startsWith("blocked proof=proved call=msgsnd");
    }

    @Test
    void endsAndSignalsAreChangedWhereTheyAreClaimed() {
        assertThat(answers(the(ChangeKind.OTHER_END, "end")).subList(4, 6)).allMatch(answer -> answer.contains("status=1"));
        assertThat(answers(the(ChangeKind.NEVER_ENDS, "end")).get(5)).isEqualTo("alive");
        assertThat(the(ChangeKind.NO_SIGNAL, "signal").script().lines().get(1).events()).hasSize(1);
        assertThat(the(ChangeKind.SIGNAL_TWICE, "signal").script().lines().get(1).events()).hasSize(3);
    }

    @Test
    void eachChangeDiffersFromWhatWasRecorded() {
        assertThat(changes()).hasSizeGreaterThan(15).allMatch(change -> !change.script().equals(script));
        assertThat(leftOut).doesNotContainKey(LeftOut.UNCLAIMED_SLEEP);
    }
}
