package org.ipctck.kit.diagram;

import java.util.List;
import java.util.stream.Collectors;

/** The words in and behind a picture. */
final class SvgWords {

    private SvgWords() {
    }

    static String header(Lane lane) {
        return lane.name() + (lane.name().equals("keeper") && lane.kind() == Lane.Kind.PROCESS ? " (set-up)" : "");
    }

    static String outcome(Bar bar) {
        return switch (bar.ending()) {
            case RETURNED, FAILED, STUCK -> "\u2192 " + bar.outcome();
            case DIED -> bar.slept() ? "died asleep" : "";
            case OPEN -> "its end was not seen";
        };
    }

    /** How long a call took that did not sleep, to be set behind its outcome. */
    static String took(Bar bar) {
        return switch (bar.ending()) {
            case RETURNED, FAILED -> bar.slept() ? "" : " \u00b7 " + span(bar.nanos());
            case DIED, STUCK, OPEN -> "";
        };
    }

    static String asleep(Bar bar) {
        return bar.proofs().get(0).words() + " \u00b7 " + span(bar.nanos());
    }

    /** Everything about a call, for who points at it. */
    static String whole(Diagram diagram, Bar bar) {
        String then = diagram.wakeOf(bar).map(wake -> "\nthen: " + span(bar.end().since(wake.from())) + " after " + wake.act()).orElse("");
        String asleep = bar.proofs().stream().map(proof -> "\n" + Words.millis(proof.at()) + " ms: " + proof.words()).collect(Collectors.joining());
        return diagram.nameOf(bar.lane()) + ": " + bar.call() + (bar.call().equals(bar.sent()) ? "" : "\nsent as " + bar.sent())
                + Story.outcome(bar) + "\n" + Words.millis(bar.begin()) + " ms to " + Words.millis(bar.end()) + " ms" + asleep + then;
    }

    /** The picture in words, for who cannot see it. */
    static String told(Diagram diagram) {
        List<Story.Line> story = Story.of(diagram);
        return story.stream().map(line -> (line.timed() ? Words.millis(line.at()) + " ms " : "") + diagram.nameOf(line.lane()) + ": " + line.text())
                .collect(Collectors.joining(".\n", "", story.isEmpty() ? "" : "."));
    }

    static String span(long nanos) {
        return Words.span(nanos).replace("us", "\u00b5s");
    }
}
