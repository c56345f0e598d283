package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.diagram.Lane.Kind;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.event.Plain;

/** The lanes of a scenario while its evidence is read; each has a number, by which calls and marks name it. */
final class LaneTable {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Moment> free = new ArrayList<>();

    /** Who an order, answer or event is about; the agent itself where it names nobody. */
    int of(Payload payload) {
        Optional<String> process = payload.value("process");
        if (process.isEmpty()) {
            return number("agent", Kind.AGENT);
        }
        int main = number(process.get(), Kind.PROCESS);
        return payload.value("thread").map(thread -> thread(process.get(), thread)).orElse(main);
    }

    int thread(String process, String thread) {
        return number(process + "/" + thread, Kind.THREAD);
    }

    int number(String name, Kind kind) {
        return numbers.computeIfAbsent(kind == Kind.OBJECT ? "object " + name : name, key -> {
            lanes.add(new Lane(Plain.text(name), kind, Optional.empty(), Optional.empty()));
            free.add(new Moment(0, -1));
            return lanes.size() - 1;
        });
    }

    void born(int number, Moment at) {
        Lane lane = lanes.get(number);
        lanes.set(number, new Lane(lane.name(), lane.kind(), Optional.of(at), lane.died()));
        occupied(number, at);
    }

    /** A process or thread is dead, and with a process its threads. Returns whether that is news. */
    boolean died(int number, Moment at) {
        Lane dead = lanes.get(number);
        if (dead.died().isPresent()) {
            return false;
        }
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            if (lane.died().isEmpty() && (i == number || lane.kind() == Kind.THREAD && lane.name().startsWith(dead.name() + "/"))) {
                lanes.set(i, new Lane(lane.name(), lane.kind(), lane.born(), Optional.of(at)));
            }
        }
        return true;
    }

    /** From when on nothing is drawn in a lane yet. */
    Moment free(int number) {
        return free.get(number);
    }

    void occupied(int number, Moment until) {
        free.set(number, Moment.later(free.get(number), until));
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** The numbers of the lanes as they are drawn: processes as they came, each followed by its threads, then objects, then the agent. */
    List<Integer> drawn() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> rank(lanes.get(i).kind())).thenComparing(i -> first(lanes.get(i))));
        return order;
    }

    private static int rank(Kind kind) {
        return kind == Kind.THREAD ? rank(Kind.PROCESS) : kind.ordinal();
    }

    private int first(Lane lane) {
        String name = lane.kind() == Kind.THREAD ? lane.name().substring(0, lane.name().indexOf('/')) : lane.name();
        return numbers.getOrDefault(name, 0);
    }
}
