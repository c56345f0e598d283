package org.ipctck.kit.need;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The needs that a scenario can state with a tag {@code @needs-NAME}: each is decided by a fact of the target, never by its name. */
public enum Need {
    ROOT("root", "uid", uid -> uid.equals("0"), "needs root, but the agent runs as another user"),
    SECOND_UID("second-uid", "second-uid", Need::yes, "needs a second user id, which the agent cannot take here"),
    PIDNS("pidns", "pidns", Need::yes, "needs a process id namespace of its own, which cannot be made here"),
    IPCNS("ipcns", "ipcns", Need::yes, "needs an IPC namespace of its own, which cannot be made here"),
    MNTNS("mntns", "mntns", Need::yes, "needs a mount namespace of its own, which cannot be made here"),
    USERNS("userns", "userns", Need::yes, "needs a user namespace of its own, which cannot be made here"),
    NETNS("netns", "netns", Need::yes, "needs a network namespace of its own, which cannot be made here"),
    SHELL("shell", "tool.sh", Need::yes, "needs a shell, which the target lacks"),
    PROC("proc", "proc", Need::yes, "needs a mounted /proc");

    private static final String TOOL = "tool-";
    private static final String FILESYSTEM = "filesystem-";
    private static final String FACILITY = "facility-";
    private static final String NOT_BUILT = "not-built";

    private final String word;
    private final String fact;
    private final Predicate<String> met;
    private final String reason;

    Need(String word, String fact, Predicate<String> met, String reason) {
        this.word = word;
        this.fact = fact;
        this.met = met;
        this.reason = reason;
    }

    private static boolean yes(String value) {
        return !value.isEmpty() && !value.equals("0") && !value.equals("no") && !value.equals("-");
    }

    /** Whether there is a need of that name. */
    public static boolean known(String name) {
        return of(name).isPresent() || Stream.of(TOOL, FILESYSTEM, FACILITY).anyMatch(
                family -> name.startsWith(family) && name.length() > family.length());
    }

    /** All names; the families, which go on in any name, with an example. */
    public static List<String> names() {
        return Stream.concat(Arrays.stream(values()).map(need -> need.word),
                Stream.of(TOOL + "ipcs", FILESYSTEM + "mqueue", FACILITY + "eventfd")).toList();
    }

    /** Why these facts do not meet a need; empty when they do. */
    public static Optional<String> unmet(String name, Map<String, String> facts) {
        Optional<Need> need = of(name);
        if (need.isPresent()) {
            return need.filter(n -> !n.met.test(facts.getOrDefault(n.fact, ""))).map(n -> n.reason);
        }
        if (name.startsWith(TOOL)) {
            String tool = name.substring(TOOL.length());
            return yes(facts.getOrDefault("tool." + tool, "")) ? Optional.empty()
                    : Optional.of("needs the program " + tool + ", which the target lacks");
        }
        if (name.startsWith(FILESYSTEM)) {
            String filesystem = name.substring(FILESYSTEM.length());
            boolean there = Arrays.asList(facts.getOrDefault("filesystems", "").split(",")).contains(filesystem);
            return there ? Optional.empty() : Optional.of("needs the file system " + filesystem + ", which the kernel lacks");
        }
        return facility(name, facts);
    }

    /** Why a scenario about this facility cannot be judged: the first call of it failed when the target was asked. Empty when it did not. */
    public static Optional<String> absent(String facility, Map<String, String> facts) {
        return Optional.ofNullable(facts.get("facility." + facility)).filter(answer -> !answer.equals("yes"))
                .map(answer -> "this target does not offer the facility " + facility + " (" + answer + ")");
    }

    /** Why a scenario about this facility cannot be judged with this agent: it was built without it. Empty when it was not. */
    public static Optional<String> notBuilt(String facility, Map<String, String> facts) {
        return Optional.ofNullable(facts.get("facility." + facility)).filter(NOT_BUILT::equals)
                .map(answer -> "this agent was built without the facility " + facility);
    }

    private static Optional<String> facility(String name, Map<String, String> facts) {
        if (!name.startsWith(FACILITY)) {
            return Optional.of("needs " + name + ", which this kit does not know");
        }
        String facility = name.substring(FACILITY.length());
        String answer = facts.getOrDefault("facility." + facility, "unknown");
        return answer.equals("yes") ? Optional.empty()
                : Optional.of("needs the facility " + facility + ", which the target lacks (" + answer + ")");
    }

    private static Optional<Need> of(String name) {
        return Arrays.stream(values()).filter(need -> need.word.equals(name)).findFirst();
    }
}
