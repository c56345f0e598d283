package org.ipctck.kit.audit;

import java.util.List;
import java.util.Optional;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.fixtures.wire.Payload;
import org.ipctck.kit.event.Event;

/**
 * One order of a recorded scenario with what came of it.
 *
 * @param at its place among the scenario's orders, from 0
 * @param step that gave it; empty for what the hooks do
 * @param events that came after it and before the next answer
 */
public record Line(int at, Optional<Event.Step> step, Payload order, Payload answer, List<Payload> events) {

    static Line of(int at, Optional<Event.Step> step, Recording.Exchange exchange) {
        return new Line(at, step, Payload.parse(exchange.order()), Payload.parse(exchange.answer()),
                exchange.events().stream().map(Payload::parse).toList());
    }

    Recording.Exchange exchange() {
        return new Recording.Exchange(order.toString(), answer.toString(), events.stream().map(Payload::toString).toList());
    }

    Line answering(Payload other) {
        return new Line(at, step, order, other, events);
    }

    Line telling(List<Payload> other) {
        return new Line(at, step, order, answer, List.copyOf(other));
    }

    boolean gives(String verb) {
        return order.verb().equals(verb);
    }

    boolean answers(String verb) {
        return answer.verb().equals(verb);
    }

    /** The call that it orders, empty text for other orders. */
    String call() {
        return order.text("call").orElse("");
    }

    /** The thread that it is about. */
    String thread() {
        return thread(order);
    }

    /** The process that it is about. */
    String process() {
        return order.text("process").orElse("");
    }

    /** The thread that an order or an event is about: {@code receiver}, {@code receiver/worker}. */
    static String thread(Payload payload) {
        return payload.text("process").orElse("") + payload.text("thread").map(name -> "/" + name).orElse("");
    }
}
