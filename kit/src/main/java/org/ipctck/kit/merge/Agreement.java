package org.ipctck.kit.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.exit.Refusal;

/** What runs must have in common so that their verdicts are those of one run: the kit, what was asked of it, and the kernel. */
final class Agreement {

    /** Facts that decide what a scenario finds; the others tell how large or how old a machine is, and may differ in a fleet of equal ones. */
    private static final List<String> FACTS = List.of("system", "release", "version", "machine", "libc", "libc-version", "page-size",
            "uid", "gid", "capabilities", "second-uid", "proc", "proof", "pidns", "ipcns", "mntns", "userns", "netns");
    private static final String FACILITY = "facility.";

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
                decisive(first, other).stream().flatMap(name -> difference("the fact " + name, first.facts().get(name), other.facts().get(name))))
                .toList();
    }

    private static SortedSet<String> decisive(Event.Run first, Event.Run other) {
        SortedSet<String> names = new TreeSet<>(FACTS);
        Stream.of(first, other).flatMap(head -> head.facts().keySet().stream()).filter(name -> name.startsWith(FACILITY)).forEach(names::add);
        return names;
    }

    private static Stream<String> difference(String what, Object first, Object other) {
        return String.valueOf(first).equals(String.valueOf(other)) ? Stream.empty()
                : Stream.of(what + " is " + shown(other) + " instead of " + shown(first));
    }

    private static String shown(Object value) {
        String text = value == null ? "not told" : value.toString();
        return text.isEmpty() ? "(empty)" : text;
    }

    /** What is true of every run. */
    static Map<String, String> facts(List<Part> parts) {
        Map<String, String> facts = new TreeMap<>(parts.get(0).head().facts());
        parts.forEach(part -> facts.entrySet().retainAll(part.head().facts().entrySet()));
        return facts;
    }
}
