package org.ipctck.kit.diagram;

import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.event.Payload;

/** Whether a call went on because its own time was up, so that nobody woke it. */
final class OwnTimeout {

    private OwnTimeout() {
    }

    /** Whether the call lasted as long as one of its arguments of type duration told it to wait. */
    static boolean reached(Payload order, long nanos) {
        return order.value("call").flatMap(Description.builtIn()::call).stream().flatMap(call -> call.arguments().stream())
                .filter(argument -> argument.type().equals("duration"))
                .flatMap(argument -> order.number("a." + argument.name()).stream())
                .anyMatch(wanted -> wanted >= 0 && nanos >= wanted);
    }
}
