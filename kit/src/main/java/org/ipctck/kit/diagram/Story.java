package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A diagram told line by line, in the order of the target's clock. */
final class Story {

    /** What a line tells. */
    enum Kind { CALL, SLEEP, PROOF, RELEASE, MARK }

    /**
     * One line.
     *
     * @param bar  the call it tells of; empty for a mark
     * @param mark what happened in an instant; empty for a call
     */
    record Line(Moment at, int lane, Kind kind, boolean timed, String text, Optional<Bar> bar, Optional<Mark> mark) {
    }

    private final Diagram diagram;
    private final List<Line> lines = new ArrayList<>();

    private Story(Diagram diagram) {
        this.diagram = diagram;
    }

    static List<Line> of(Diagram diagram) {
        Story story = new Story(diagram);
        diagram.bars().forEach(story::bar);
        diagram.marks().forEach(mark -> story.lines.add(
                new Line(mark.at(), mark.lane(), Kind.MARK, mark.timed(), mark.text(), Optional.empty(), Optional.of(mark))));
        story.lines.sort(Comparator.comparing(Line::at));
        return story.lines;
    }

    private void bar(Bar bar) {
        if (!bar.slept()) {
            add(bar, bar.begin(), Kind.CALL, bar.call() + outcome(bar) + took(bar, ""));
            return;
        }
        add(bar, bar.begin(), Kind.SLEEP, bar.call() + ": " + bar.proofs().get(0).words());
        bar.proofs().stream().skip(1).forEach(proof -> add(bar, proof.at(), Kind.PROOF, "still " + proof.words()));
        if (bar.ending() != Bar.Ending.OPEN) {
            String after = diagram.wakeOf(bar).map(wake -> ", then, after " + wake.act()).orElse("");
            add(bar, bar.end(), Kind.RELEASE, bar.call() + outcome(bar) + took(bar, "after ") + after);
        }
    }

    private void add(Bar bar, Moment at, Kind kind, String text) {
        lines.add(new Line(at, bar.lane(), kind, true, text, Optional.of(bar), Optional.empty()));
    }

    /** The arrow and what came of the call. */
    static String outcome(Bar bar) {
        return switch (bar.ending()) {
            case RETURNED, FAILED, STUCK -> " -> " + bar.outcome();
            case DIED -> "";
            case OPEN -> " -> its end was not seen";
        };
    }

    private static String took(Bar bar, String word) {
        return switch (bar.ending()) {
            case RETURNED, FAILED, STUCK -> " [" + word + Words.span(bar.nanos()) + "]";
            case DIED, OPEN -> "";
        };
    }
}
