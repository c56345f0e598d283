package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ipctck.kit.diagram.Bar.Ending;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.verdict.History;

/** Reads the evidence of one scenario, event by event, leniently: a picture must not fail on what a strange agent said. */
final class EvidenceReading {

    private static final Event.Step NO_STEP = new Event.Step("", -1, Keyword.WHEN, "", 0, Status.UNUSED, null, null);

    private final History history;
    private final Map<Integer, Event.Step> steps;
    private final long origin;
    private final LaneTable lanes = new LaneTable();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, Draft> latest = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private long now;
    private int told;

    EvidenceReading(History history) {
        this.history = history;
        this.steps = history.steps().collect(Collectors.toMap(Event.Step::step, step -> step, (first, again) -> again));
        this.origin = Stream.concat(history.exchanges().map(Event.Exchange::answer), history.observations().map(Event.Observed::event))
                .map(Payload::parse).flatMapToLong(EvidenceReading::stamps).min().orElse(0);
    }

    private static LongStream stamps(Payload payload) {
        return Stream.of("entered", "at").flatMapToLong(key -> payload.number(key).stream().mapToLong(Long::longValue)).filter(at -> at > 0);
    }

    Diagram diagram() {
        history.events().forEach(this::take);
        drafts.stream().filter(Draft::isOpen).forEach(draft -> draft.end(moment(Optional.empty()), Ending.OPEN, ""));
        return assemble();
    }

    private void take(Event event) {
        if (event instanceof Event.Exchange exchange) {
            exchange(Payload.parse(exchange.order()), Payload.parse(exchange.answer()), steps.getOrDefault(exchange.step(), NO_STEP));
        } else if (event instanceof Event.Observed observed) {
            Payload payload = Payload.parse(observed.event());
            told(lanes.of(payload), payload);
        }
    }

    private void exchange(Payload order, Payload answer, Event.Step step) {
        if (answer.verb().equals("error")) {
            refused(order, answer, step);
            return;
        }
        switch (order.verb()) {
            case "call" -> call(order, answer, step);
            case "settle", "await", "end" -> told(lanes.of(order), answer);
            case "signal" -> mark(lanes.of(order), Mark.Kind.SENT, answer, "is sent " + order.value("signal").orElse("a signal") + " from outside");
            case "start" -> Stream.of(order.value("names").orElse("").split(",")).filter(name -> !name.isEmpty())
                    .forEach(name -> lanes.number(name, Lane.Kind.PROCESS));
            default -> {
                // the life of the sandbox is the kit's business
            }
        }
    }

    private void call(Payload order, Payload answer, Event.Step step) {
        Optional<String> object = StepWords.object(step);
        if (object.isPresent() && answer.value("error").isEmpty()) {
            mark(lanes.number(object.get(), Lane.Kind.OBJECT), Mark.Kind.STATE, answer, Words.state(answer, StepWords.named(step)));
            return;
        }
        int lane = lanes.of(order);
        Draft before = latest.get(lane);
        Moment begin = moment(answer.number("entered").or(() -> answer.number("at")));
        if (before != null && before.isOpen()) {
            close(before, begin, Ending.OPEN, "");
        }
        Draft draft = new Draft(lane, words(order, step), order, begin, lanes.free(lane));
        drafts.add(draft);
        latest.put(lane, draft);
        told(lane, answer);
    }

    private static String words(Payload order, Event.Step step) {
        return StepWords.call(step, order.value("call").orElse("?")).orElseGet(() -> Words.call(order)) + Words.repetition(order);
    }

    private void told(int lane, Payload told) {
        Optional<Draft> open = Optional.ofNullable(latest.get(lane)).filter(Draft::isOpen);
        switch (Words.kind(told)) {
            case "returned" -> open.ifPresent(draft -> returned(draft, told));
            case "blocked" -> open.ifPresent(draft -> draft.asleep(moment(told.number("at")), Words.asleep(told)));
            case "died" -> died(lane, open, told);
            case "stuck" -> open.ifPresent(draft -> close(draft, moment(told.number("at")), Ending.STUCK, Words.outcome(told)));
            case "signal" -> mark(lane, Mark.Kind.SIGNAL, told, Words.signal(told));
            case "lost" -> mark(lane, Mark.Kind.REFUSED, told, "lost: " + told.value("why").orElse(""));
            case "alive" -> mark(lane, Mark.Kind.REFUSED, told, "is still alive when its end is awaited");
            default -> mark(lane, Mark.Kind.REFUSED, told, Words.outcome(told));
        }
    }

    private void returned(Draft draft, Payload answer) {
        answer.number("entered").ifPresent(entered -> draft.entered(entered - origin));
        Moment end = moment(answer.number("left"));
        close(draft, end, answer.value("error").isPresent() ? Ending.FAILED : Ending.RETURNED, Words.outcome(answer));
        boolean parent = !answer.value("value").orElse("0").equals("0");
        draft.order().value("a.child").filter(child -> parent).ifPresent(child -> lanes.born(lanes.number(child, Lane.Kind.PROCESS), end));
        draft.order().value("a.thread").filter(thread -> draft.order().value("call").filter("pthread_create"::equals).isPresent())
                .ifPresent(thread -> lanes.born(lanes.thread(draft.order().value("process").orElse(""), thread), end));
    }

    private void died(int lane, Optional<Draft> open, Payload told) {
        Moment at = moment(told.number("at"));
        open.ifPresent(draft -> close(draft, at, Ending.DIED, ""));
        Moment after = Moment.later(at, lanes.free(lane));
        if (lanes.died(lane, new Moment(after.nanos(), told() + 1))) {
            mark(lane, Mark.Kind.DEATH, told, Words.death(told));
        }
    }

    private void close(Draft draft, Moment at, Ending how, String what) {
        draft.end(at, how, what);
        lanes.occupied(draft.lane(), draft.bar(0).end());
    }

    private void refused(Payload order, Payload answer, Event.Step step) {
        String what = switch (order.verb()) {
            case "call" -> words(order, step);
            case "start" -> "start " + order.value("names").orElse("");
            default -> order.verb();
        };
        mark(lanes.of(order), Mark.Kind.REFUSED, answer, what + ": " + Words.outcome(answer));
    }

    private void mark(int lane, Mark.Kind kind, Payload answer, String text) {
        Optional<Long> at = answer.number("left").or(() -> answer.number("at"));
        marks.add(new Mark(lane, kind, moment(at), at.isPresent(), Plain.text(text)));
    }

    /** A stamp since the first; where there is none, the latest that is known. */
    private Moment moment(Optional<Long> stamp) {
        long nanos = stamp.map(at -> Math.max(0, at - origin)).orElse(now);
        now = Math.max(now, nanos);
        return new Moment(nanos, told());
    }

    private int told() {
        return told++;
    }

    private Diagram assemble() {
        Set<Integer> used = new HashSet<>();
        drafts.forEach(draft -> used.add(draft.lane()));
        marks.forEach(mark -> used.add(mark.lane()));
        List<Integer> drawn = lanes.drawn().stream().filter(used::contains).toList();
        List<Bar> bars = new ArrayList<>();
        List<Bar> sleepers = new ArrayList<>();
        for (Draft draft : drafts) {
            Bar bar = draft.bar(drawn.indexOf(draft.lane()));
            bars.add(bar);
            if (bar.slept() && !OwnTimeout.reached(draft.order(), bar.nanos())) {
                sleepers.add(bar);
            }
        }
        List<Mark> placed = marks.stream().map(m -> new Mark(drawn.indexOf(m.lane()), m.kind(), m.at(), m.timed(), m.text())).toList();
        return new Diagram(Plain.text(history.scenario().name()), drawn.stream().map(lanes.lanes()::get).toList(), bars, placed,
                Wakes.of(drawn.stream().map(i -> lanes.lanes().get(i).name()).toList(), bars, placed, sleepers), history.steps().filter(step -> step.status() == Status.FAILED).map(EvidenceReading::words).toList());
    }

    private static String words(Event.Step step) {
        String keyword = step.keyword().word();
        return Plain.text(keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1) + " " + step.text().lines().findFirst().orElse(""));
    }
}
