package org.ipctck.kit.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ipctck.kit.event.Event;

/** Short names for runs: the kernel's release and how it was reached, and as much more as tells them apart. */
final class RunNames {

    private final List<Event.Run> heads;
    private final List<Path> folders;

    private RunNames(List<Event.Run> heads, List<Path> folders) {
        this.heads = heads;
        this.folders = folders;
    }

    static List<String> of(List<Event.Run> heads, List<Path> folders) {
        return new RunNames(heads, folders).names();
    }

    private List<String> names() {
        List<String> names = each(i -> fact(i, "release") + " " + heads.get(i).target().replaceFirst(":.*", ""));
        List<IntFunction<String>> further = List.of(i -> fact(i, "machine"), i -> fact(i, "libc"), i -> "uid " + fact(i, "uid"),
                i -> "isolation " + heads.get(i).isolation(), i -> folders.get(i).normalize().getFileName().toString(), i -> "#" + (i + 1));
        for (IntFunction<String> one : further) {
            names = apart(names, each(one));
        }
        return names;
    }

    /** What follows is added where it tells runs of one name apart. */
    private List<String> apart(List<String> names, List<String> more) {
        List<String> longer = new ArrayList<>(names);
        for (String name : names) {
            List<Integer> same = IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name)).boxed().toList();
            if (same.stream().map(more::get).distinct().count() > 1) {
                same.forEach(i -> longer.set(i, name + " " + more.get(i)));
            }
        }
        return Collections.unmodifiableList(longer);
    }

    private String fact(int run, String name) {
        return heads.get(run).facts().getOrDefault(name, "unknown");
    }

    private List<String> each(IntFunction<String> function) {
        return IntStream.range(0, heads.size()).mapToObj(function).toList();
    }
}
