package org.ipctck.kit.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;

/**
 * What was recorded of one scenario.
 *
 * @param scenario its head
 * @param events   its steps, exchanges and observations in order
 * @param verdict  the verdict that the run wrote; empty when the run was cut off
 */
public record History(Event.Scenario scenario, List<Event> events, Optional<Event.Verdict> verdict) {

    /** The steps in order, hooks included. */
    public Stream<Event.Step> steps() {
        return only(Event.Step.class);
    }

    /** The orders with their answers, in order. */
    public Stream<Event.Exchange> exchanges() {
        return only(Event.Exchange.class);
    }

    /** What the agent told unasked. */
    public Stream<Event.Observed> observations() {
        return only(Event.Observed.class);
    }

    /** The judgement of a repetition that conformed and whose evidence was therefore left out on reading; see {@link RunRecord}. */
    Optional<Judgement> condensed() {
        return verdict.filter(found -> events.isEmpty() && scenario.repetition() > 1 && found.verdict() == Outcome.CONFORMS)
                .map(found -> new Judgement(found.verdict(), found.reason(), found.proof()));
    }

    private <E extends Event> Stream<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
