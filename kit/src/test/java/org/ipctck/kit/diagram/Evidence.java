package org.ipctck.kit.diagram;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ipctck.kit.Runs;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.verdict.History;

/** Evidence of any kind, also such as no agent should give: clocks that go backwards, ends that nobody saw, any text. */
final class Evidence {

    /** One thing that is told: of whom, what, so many nanoseconds after (or before) the last, with a text in it. */
    record Told(int who, int what, int later, String text) {
    }

    private static final List<String> WHO = List.of("process=a", "process=b", "process=b thread=worker", "process=keeper");

    private final List<Event> events = new ArrayList<>();
    private long clock = 1_000_000_000;
    private int calls;

    private Evidence() {
    }

    static Arbitrary<List<Told>> any() {
        return Combinators.combine(Arbitraries.integers().between(0, WHO.size() - 1), Arbitraries.integers().between(0, 9),
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.integers().between(0, 100_000)),
                        Tuple.of(1, Arbitraries.integers().between(-50_000, 0)),
                        Tuple.of(1, Arbitraries.integers().between(2_000_000, 900_000_000))),
                Arbitraries.strings().ofMaxLength(60)).as(Told::new).list().ofMaxSize(40);
    }

    /** The history, and how many calls were made in it. */
    static Evidence of(List<Told> story) {
        Evidence evidence = new Evidence();
        story.forEach(evidence::tell);
        return evidence;
    }

    History history() {
        History head = Runs.of(Map.of("PIPE-010", 1), 1).scenario("PIPE-010", Outcome.CONFORMS, "").finished().scenarios().get(0);
        return new History(head.scenario(), events, head.verdict());
    }

    int calls() {
        return calls;
    }

    private void tell(Told told) {
        String who = WHO.get(told.who());
        String text = URLEncoder.encode(told.text(), StandardCharsets.UTF_8).replace("+", "%20");
        long entered = clock;
        clock = Math.max(1, clock + told.later());
        switch (told.what()) {
            case 0, 1, 2 -> call(who, text, "returned value=7 entered=" + entered + " left=" + clock + " r.text=t:" + text);
            case 3 -> call(who, text, "returned value=-1 error=EAGAIN entered=" + entered + " left=" + clock);
            case 4, 5 -> call(who, text, "blocked proof=proved call=read entered=" + entered + " at=" + clock);
            case 6 -> events.add(new Event.Observed("s1", 0, "event " + who + " kind=returned value=0 entered=" + entered + " left=" + clock));
            case 7 -> events.add(new Event.Observed("s1", 0, "event " + who + " kind=signal signal=SIGUSR1 value=" + text + " at=" + clock));
            case 8 -> events.add(new Event.Observed("s1", 0, "event " + who + " kind=died how=killed signal=SIGKILL at=" + clock));
            default -> events.add(new Event.Exchange("s1", events.size(), 0, "settle " + who, "blocked proof=weak call=? at=" + clock));
        }
    }

    private void call(String who, String text, String answer) {
        calls++;
        int step = events.size();
        events.add(new Event.Exchange("s1", step, step, "call " + who + " call=write a.fd=3 a.text=t:" + text, answer));
        events.add(new Event.Step("s1", step, Keyword.WHEN, "a calls write(P, \"" + text + "\") | <&>", 3, Status.PASSED, null, null));
    }
}
