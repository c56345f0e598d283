package org.ipctck.kit.diagram;

import java.util.List;
import java.util.Optional;
import org.ipctck.kit.verdict.History;

/**
 * What happened in a scenario. All texts are plain: nothing in them steers a terminal or breaks a format.
 *
 * @param title    of the scenario, with its example
 * @param lanes    those in which something happened
 * @param bars     the calls, each once, in the order in which they were made
 * @param marks    what happened in an instant, in order
 * @param wakes    which sleeper went on after which act
 * @param unheld   the steps that did not hold, in words
 */
public record Diagram(String title, List<Lane> lanes, List<Bar> bars, List<Mark> marks, List<Wake> wakes, List<String> unheld) {

    public Diagram {
        lanes = List.copyOf(lanes);
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
        wakes = List.copyOf(wakes);
        unheld = List.copyOf(unheld);
    }

    /** Reads the evidence of a scenario. */
    public static Diagram of(History history) {
        return new EvidenceReading(history).diagram();
    }

    /** Whether nothing was recorded. */
    public boolean isEmpty() {
        return bars.isEmpty() && marks.isEmpty();
    }

    /** After which act a sleeper went on. */
    Optional<Wake> wakeOf(Bar sleeper) {
        return wakes.stream().filter(wake -> wake.sleeper() == sleeper).findFirst();
    }

    String nameOf(int lane) {
        return lanes.get(lane).name();
    }
}
