package org.ipctck.kit.need;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts that decide what a scenario finds: kernel, C library, rights, facilities. The others tell how large or how busy a machine is. */
public final class Decisive {

    private static final List<String> FACTS = List.of("system", "release", "version", "machine", "libc", "libc-version", "page-size",
            "uid", "gid", "capabilities", "second-uid", "proc", "proof", "pidns", "ipcns", "mntns", "userns", "netns");
    private static final String FACILITY = "facility.";

    private Decisive() {
    }

    /** Where the facts of a target differ from those of a first one, as {@code the fact NAME is X instead of Y}. */
    public static List<String> differences(Map<String, String> first, Map<String, String> other) {
        SortedSet<String> names = new TreeSet<>(FACTS);
        Stream.of(first, other).flatMap(facts -> facts.keySet().stream()).filter(name -> name.startsWith(FACILITY)).forEach(names::add);
        return names.stream().filter(name -> !shown(first, name).equals(shown(other, name)))
                .map(name -> "the fact " + name + " is " + shown(other, name) + " instead of " + shown(first, name)).toList();
    }

    private static String shown(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "not told");
    }
}
