package org.ipctck.kit.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Kind;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.event.Status;

/**
 * Judges a scenario from what was recorded, and from nothing else. The first step that did not pass decides, by its keyword: a Given or a
 * When that failed says nothing about the kernel (broken), a Then whose assertion failed is a deviation.
 */
public final class Judge {

    private Judge() {
    }

    /** The verdict on one scenario; a pure function. */
    public static Judgement judge(History history) {
        Optional<Event.Step> failed = history.steps().filter(Judge::didNotPass).findFirst();
        return failed.map(step -> judgeFailure(history, step)).orElseGet(() -> judgePassed(history));
    }

    private static boolean didNotPass(Event.Step step) {
        return step.status() != Status.PASSED && !(step.status() == Status.SKIPPED && step.kind() == null);
    }

    private static Judgement judgePassed(History history) {
        if (history.steps().anyMatch(step -> step.status() == Status.SKIPPED)) {
            return new Judgement(Outcome.BROKEN, "steps were left out and no reason was recorded", proof(history));
        }
        if (history.steps().noneMatch(step -> step.keyword() == Keyword.THEN)) {
            return new Judgement(Outcome.BROKEN, "no Then step ran, so nothing was judged", proof(history));
        }
        return new Judgement(Outcome.CONFORMS, "", proof(history));
    }

    private static Judgement judgeFailure(History history, Event.Step step) {
        if (step.kind() == Kind.SKIP) {
            return new Judgement(Outcome.SKIPPED, message(step), proof(history));
        }
        if (step.kind() == Kind.UNSUPPORTED) {
            return new Judgement(Outcome.UNSUPPORTED, message(step), proof(history));
        }
        Optional<String> missing = missingCall(history);
        if (missing.isPresent() && step.kind() != Kind.LINK) {
            return new Judgement(Outcome.UNSUPPORTED, missing.get(), proof(history));
        }
        if (step.keyword() == Keyword.THEN && step.kind() == Kind.ASSERTION) {
            return new Judgement(Outcome.DEVIATES, message(step), proof(history));
        }
        return new Judgement(Outcome.BROKEN, message(step), proof(history));
    }

    private static String message(Event.Step step) {
        return switch (step.status()) {
            case UNDEFINED, PENDING, AMBIGUOUS -> "the step `" + firstLine(step.text()) + "` is " + step.status().word()
                    + "; `ipctck lint` tells more";
            default -> step.message() == null ? "the step `" + firstLine(step.text()) + "` failed without a message" : step.message();
        };
    }

    /** A call that the kernel does not have: whatever was to be judged by it cannot be judged. */
    private static Optional<String> missingCall(History history) {
        return history.exchanges()
                .filter(exchange -> Payload.parse(exchange.answer()).value("error").filter("ENOSYS"::equals).isPresent())
                .findFirst()
                .map(exchange -> Payload.parse(exchange.order()).value("call").orElse("a call") + " is not implemented (ENOSYS)");
    }

    private static Proof proof(History history) {
        boolean weak = Stream.concat(history.exchanges().map(Event.Exchange::answer), history.observations().map(Event.Observed::event))
                .anyMatch(text -> text.contains(" proof=weak"));
        return weak ? Proof.WEAK : Proof.PROVED;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
