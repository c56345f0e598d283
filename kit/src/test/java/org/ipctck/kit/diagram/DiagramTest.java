package org.ipctck.kit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ipctck.kit.Golden;
import org.ipctck.kit.Runs;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.verdict.History;
import org.junit.jupiter.api.Test;

class DiagramTest {

    @Test
    void aSleeperGoesOnAfterTheCallThatMadeRoom() {
        Diagram diagram = Recorded.of("SVMQ-084");
        assertThat(diagram.lanes()).extracting(Lane::name).containsExactly("owner", "sender", "receiver");
        Bar sleeper = diagram.bars().get(3);
        assertThat(sleeper.call()).isEqualTo("msgsnd(Q, \"x\")");
        assertThat(sleeper.sent()).isEqualTo("msgsnd(queue=0, text=\"x\")");
        assertThat(sleeper.nanos()).isEqualTo(11332353559968L - 11332352685044L);
        assertThat(sleeper.proofs()).extracting(Bar.Proof::words).containsExactly("asleep in msgsnd", "asleep in msgsnd");
        assertThat(diagram.wakes()).singleElement().satisfies(wake -> {
            assertThat(wake.act()).isEqualTo("receiver's msgrcv(Q)");
            assertThat(wake.sleeper()).isSameAs(sleeper);
            assertThat(wake.from()).isEqualTo(diagram.bars().get(4).end());
        });
    }

    @Test
    void nobodyWokeWhoseOwnTimeWasUp() {
        Diagram diagram = Recorded.of("PXMQ-100");
        assertThat(diagram.bars().get(1).ending()).isEqualTo(Bar.Ending.FAILED);
        assertThat(diagram.bars().get(1).slept()).isTrue();
        assertThat(diagram.wakes()).isEmpty();
        assertThat(TextDiagram.lines(diagram)).anyMatch(line -> line.contains("~ 50.0 ms ~"));
    }

    @Test
    void aThreadStandsBesideItsProcessAndIsWokenByAnotherProcess() {
        Diagram diagram = Recorded.of("FCNTL-047");
        assertThat(diagram.lanes()).extracting(Lane::name).containsExactly("keeper", "a", "a/worker", "b", "c", "d");
        assertThat(diagram.lanes().get(2).born()).contains(diagram.bars().stream()
                .filter(bar -> bar.call().equals("pthread_create(worker)")).findFirst().orElseThrow().end());
        assertThat(diagram.wakes()).extracting(Wake::act).containsExactly("b's fcntl(D, F_SETLK, F_UNLCK, bytes=2-2)");
    }

    @Test
    void aSignalIsMarkedWhereItsHandlerRan() {
        Diagram diagram = Recorded.of("SIG-010");
        assertThat(diagram.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(Mark.Kind.SIGNAL);
            assertThat(mark.text()).startsWith("received SIGUSR1");
            assertThat(mark.at()).isBetween(diagram.bars().get(1).begin(), diagram.bars().get(1).end());
        });
    }

    @Test
    void deathEndsLaneAndCallAndTheObjectTellsWhatIsLeft() {
        Diagram diagram = Recorded.of("SVSEM-168");
        assertThat(diagram.bars().get(2).ending()).isEqualTo(Bar.Ending.DIED);
        assertThat(diagram.lanes().get(1).died()).isPresent();
        assertThat(diagram.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.SENT, Mark.Kind.DEATH, Mark.Kind.STATE);
        assertThat(diagram.marks().get(2).text()).isEqualTo("values=0,0, ncnt=0,0");
        assertThat(diagram.lanes().get(2)).extracting(Lane::name, Lane::kind).containsExactly("S", Lane.Kind.OBJECT);
    }

    @Test
    void aChildBeginsWhereItsParentForkedIt() {
        Diagram diagram = Recorded.of("PIPE-086");
        assertThat(diagram.lanes().get(1).name()).isEqualTo("first");
        assertThat(diagram.lanes().get(1).born()).contains(diagram.bars().get(1).end());
    }

    @Test
    void whatDidNotHoldIsTold() {
        History deviating = Samples.everything().run().scenarios().get(1);
        Diagram diagram = Diagram.of(deviating);
        assertThat(diagram.unheld()).containsExactly("Then it returns \"newest\"");
        assertThat(TextDiagram.lines(diagram)).last().asString().endsWith("does not hold: Then it returns \"newest\"");
        assertThat(SvgDiagram.alone(diagram)).contains("does not hold: Then it returns &quot;newest&quot;");
    }

    @Test
    void whatTheAgentRefusedIsShownAndWhatNobodySawIsSaid() {
        History history = Runs.of(Map.of("PIPE-010", 1), 1).scenario("PIPE-010", Outcome.BROKEN, "no").finished().scenarios().get(0);
        List<Event> events = List.of(
                new Event.Exchange("s1", 0, 0, "open isolation=auto slots=16", "error why=no%20room"),
                new Event.Exchange("s1", 1, 0, "call process=a call=pause", "blocked proof=weak call=? entered=5 at=10"),
                new Event.Exchange("s1", 2, 0, "call process=a call=getpid", "error why=a%20is%20blocked"));
        Diagram diagram = Diagram.of(new History(history.scenario(), events, history.verdict()));
        assertThat(diagram.lanes()).extracting(Lane::name).containsExactly("a", "agent");
        assertThat(diagram.bars()).extracting(Bar::ending).containsExactly(Bar.Ending.OPEN);
        assertThat(diagram.marks()).extracting(Mark::text).containsExactly("open: refused: no room", "getpid(): refused: a is blocked");
    }

    @Test
    void nothingRecordedIsNoDiagram() {
        History history = Samples.everything().run().scenarios().get(0);
        Diagram diagram = Diagram.of(new History(history.scenario(), List.of(), history.verdict()));
        assertThat(diagram.isEmpty()).isTrue();
        assertThat(TextDiagram.lines(diagram)).isEmpty();
    }

    @Test
    void theTextOfEveryRecordedScenario() {
        StringBuilder text = new StringBuilder();
        for (History history : Recorded.all()) {
            Diagram diagram = Diagram.of(history);
            text.append(diagram.title()).append('\n').append(String.join("\n", TextDiagram.lines(diagram))).append("\n\n");
        }
        Golden.check("diagrams.txt", text.toString());
    }

    @Test
    void thePicturesOfThreeScenarios() {
        for (String behaviour : List.of("SVMQ-084", "PXMQ-100", "SVSEM-168")) {
            Golden.check("diagram-" + behaviour + ".svg", SvgDiagram.inline(Recorded.of(behaviour), "d1"));
        }
    }
}
