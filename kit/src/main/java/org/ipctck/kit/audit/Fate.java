package org.ipctck.kit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.fixtures.call.CallSpec;
import org.ipctck.fixtures.wire.Payload;

/**
 * What became of one call. The agent may tell it several times: in the answer to the call, in an event, in the answers to "settle" and
 * "await". A change of what became of it changes all of them, for no agent contradicts itself.
 *
 * @param call where it was ordered
 * @param spec its row in the agent's table
 * @param end where its thread makes the next call, or the scenario ends
 * @param next that call
 * @param told where it was told first that it returned; the call itself when it never did
 * @param outcome what it returned in the end, as an answer; empty when it never returned
 */
record Fate(Line call, CallSpec spec, int end, Optional<Line> next, Line told, Optional<Payload> outcome) {

    static Fate of(Script script, Line call, CallSpec spec) {
        int end = script.nextCall(call.at(), call.thread());
        Optional<Line> next = end < script.lines().size() ? Optional.of(script.lines().get(end)) : Optional.empty();
        List<Line> own = script.lines().subList(call.at(), end);
        Line told = own.stream().filter(line -> tellings(line, call).findAny().isPresent()).findFirst().orElse(call);
        return new Fate(call, spec, end, next, told, tellings(told, call).findFirst());
    }

    /** What a line tells of the call's return: its answer and its events, as answers. */
    private static Stream<Payload> tellings(Line line, Line call) {
        Stream<Payload> answer = isOf(line, call) && line.answers("returned") ? Stream.of(line.answer()) : Stream.empty();
        Stream<Payload> events = line.events().stream().filter(event -> isReturn(event, call.thread())).map(Fate::asAnswer);
        return Stream.concat(answer, events);
    }

    private static boolean isOf(Line line, Line call) {
        return line.at() == call.at() || line.thread().equals(call.thread()) && (line.gives("settle") || line.gives("await"));
    }

    private static boolean isReturn(Payload event, String thread) {
        return event.need("kind").equals("returned") && Line.thread(event).equals(thread);
    }

    private static Payload asAnswer(Payload event) {
        return Payload.of("returned").withAll(event.without("process").without("thread").without("kind").entries());
    }

    private static Payload asEvent(Payload event, Payload outcome) {
        Payload told = Payload.of("event").with("process", event.need("process"));
        told = event.text("thread").isPresent() ? told.with("thread", event.need("thread")) : told;
        return told.with("kind", "returned").withAll(outcome.entries());
    }

    /** Whether it blocked at first. */
    boolean blocked() {
        return call.answers("blocked");
    }

    /** Whether it could block, as the agent's table says. */
    boolean canBlock() {
        return blocked() || !spec.blocks().isEmpty();
    }

    /** Where it was looked at again and still blocked. */
    List<Line> looks(Script script) {
        return script.lines().subList(call.at() + 1, end).stream()
                .filter(line -> line.gives("settle") && line.thread().equals(call.thread()) && line.answers("blocked")).toList();
    }

    /** It returns something else. */
    Script returning(Script script, Payload other) {
        return script.from(call.at(), line -> isIn(line) && line.answers("returned") ? line.answering(other) : line)
                .from(call.at(), line -> line.telling(line.events().stream()
                        .map(event -> isMine(event) ? asEvent(event, other) : event).toList()));
    }

    /** It blocks, or stays blocked, and never returns; its thread makes no further call. */
    Script neverReturning(Script script) {
        Script blocked = script.from(call.at(), line -> isIn(line) && line.answers("returned") ? line.answering(asleep()) : line);
        return untold(blocked, call.at()).refusing(call.at(), call.thread(), "blocked in " + call.call());
    }

    /** From a place on it is found returned, and no event tells so. */
    Script returningFrom(int place, Script script, Payload other) {
        return untold(script.from(place, line -> isIn(line) && !line.answers("died") ? line.answering(other) : line), call.at());
    }

    /** From a place on its process is found killed. */
    Script dyingFrom(int place, Script script) {
        Payload death = Payload.of("died").with("how", "killed").with("signal", "SIGKILL").with("at", moment());
        Script dead = script.from(place, line -> isIn(line) || line.at() > place && line.gives("end") && line.thread().equals(call.thread())
                ? line.answering(death) : line);
        return untold(dead, call.at()).refusing(place, call.thread(), "dead");
    }

    private Script untold(Script script, int place) {
        return script.from(place, line -> line.telling(line.events().stream().filter(event -> !isMine(event)).toList()));
    }

    private boolean isIn(Line line) {
        return line.at() < end && isOf(line, call);
    }

    /** Events that tell of two calls of one thread differ in when the call began. */
    private boolean isMine(Payload event) {
        return isReturn(event, call.thread()) && outcome.isPresent() && event.encoded("entered").equals(outcome.get().encoded("entered"));
    }

    /** How it is told that it sleeps. */
    private Payload asleep() {
        if (blocked()) {
            return call.answer().with("proof", "proved");
        }
        return Payload.of("blocked").with("proof", "proved").with("call", spec.blocks().get(0)).with("entered", moment()).with("at", moment());
    }

    /** A time on the target's clock at which it had begun. */
    private String moment() {
        return call.answer().text("entered").orElse("0");
    }

    /** The call with its arguments as they were ordered. */
    String text() {
        StringBuilder text = new StringBuilder(call.thread()).append(": ").append(call.call()).append('(');
        String between = "";
        for (Map.Entry<String, String> argument : call.order().under("a.").entrySet()) {
            text.append(between).append(argument.getKey()).append('=').append(argument.getValue());
            between = ", ";
        }
        return text.append(')').toString();
    }
}
