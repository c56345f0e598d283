package org.ipctck.kit.verdict;

import java.util.Optional;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Payload;

/** Finds what several scenarios that did not conform have in common: the missing thing, or the call that failed. */
final class Cause {

    private Cause() {
    }

    /** A sentence that is equal for scenarios of one cause; empty when there is nothing to have in common. */
    static String of(History history, Judgement judgement) {
        return switch (judgement.outcome()) {
            case CONFORMS -> "";
            case DEVIATES -> lastFailure(history).orElse("");
            default -> judgement.reason().lines().findFirst().orElse("");
        };
    }

    private static Optional<String> lastFailure(History history) {
        return history.exchanges().filter(Cause::isCall).reduce((first, later) -> later).flatMap(Cause::failure);
    }

    private static boolean isCall(Event.Exchange exchange) {
        return Payload.parse(exchange.order()).value("call").isPresent();
    }

    private static Optional<String> failure(Event.Exchange exchange) {
        return Payload.parse(exchange.answer()).value("error")
                .map(error -> Payload.parse(exchange.order()).value("call").orElse("") + " failed with " + error);
    }

}
