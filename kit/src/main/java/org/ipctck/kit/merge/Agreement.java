package org.ipctck.kit.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.need.Decisive;

/** What runs must have in common so that their verdicts are those of one run: the kit, what was asked of it, and the kernel. */
final class Agreement {

    private static final Map<String, Function<Event.Run, Object>> ASKED = asked();

    private Agreement() {
    }

    private static Map<String, Function<Event.Run, Object>> asked() {
        Map<String, Function<Event.Run, Object>> asked = new LinkedHashMap<>();
        asked.put("the kit's version", Event.Run::kit);
        asked.put("the ledger", head -> head.ledger().digest());
        asked.put("the agent's version", Event.Run::agent);
        asked.put("the agent's description", Event.Run::description);
        asked.put("--select", Event.Run::selection);
        asked.put("--profile", Event.Run::profile);
        asked.put("--isolation", Event.Run::isolation);
        asked.put("--repeat", Event.Run::repeat);
        asked.put("--seed", Event.Run::seed);
        return asked;
    }

    /** Throws Refusal naming everything in which a run differs from the first. */
    static void require(List<Part> parts) {
        Part first = parts.get(0);
        List<String> problems = new ArrayList<>();
        for (Part part : parts) {
            differences(first.head(), part.head()).forEach(difference ->
                    problems.add(part.folder() + ": does not belong to " + first.folder() + ": " + difference));
        }
        if (!problems.isEmpty()) {
            throw Refusal.input(String.join("\n", problems)
                    + "\nmerge only shards that one kit ran with the same options on the same kernel; `ipctck compare` takes runs that differ");
        }
    }

    private static List<String> differences(Event.Run first, Event.Run other) {
        return Stream.concat(
                ASKED.entrySet().stream().flatMap(one -> difference(one.getKey(), one.getValue().apply(first), one.getValue().apply(other))),
                Decisive.differences(first.facts(), other.facts()).stream()).toList();
    }

    private static Stream<String> difference(String what, Object first, Object other) {
        return first.equals(other) ? Stream.empty()
                : Stream.of(what + " is " + shown(other) + " instead of " + shown(first));
    }

    private static String shown(Object value) {
        return value.toString().isEmpty() ? "(empty)" : value.toString();
    }

    /** What is true of every run. */
    static Map<String, String> facts(List<Part> parts) {
        Map<String, String> facts = new TreeMap<>(parts.get(0).head().facts());
        parts.forEach(part -> facts.entrySet().retainAll(part.head().facts().entrySet()));
        return facts;
    }
}
