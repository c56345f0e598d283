package org.ipctck.kit.site.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;

/**
 * What people call a kernel: its system and release, unless somebody gives it another name.
 *
 * @param slug runs with the same one are runs of the same kernel
 */
record KernelName(String slug, String name, boolean given) {

    static KernelName of(Event.Run head, Optional<String> called) {
        return called.map(name -> new KernelName(slug(name), name, true)).orElseGet(() -> {
            String itself = itself(head);
            return new KernelName(slug(itself + " " + build(head)), itself, false);
        });
    }

    /** What else tells it apart, in the words of a run on it. */
    String detail(Event.Run head) {
        return given ? joined(", ", itself(head), build(head)) : build(head);
    }

    /** What imitates Linux calls itself Linux, so the way to it says what it is. */
    private static String itself(Event.Run head) {
        Map<String, String> facts = head.facts();
        String told = joined(" ", facts.getOrDefault("system", "unknown system"), facts.getOrDefault("release", ""));
        return switch (reached(head)) {
            case "runsc" -> "gVisor as " + told;
            case "uml" -> "User-Mode " + told;
            default -> told;
        };
    }

    private static String build(Event.Run head) {
        Map<String, String> facts = head.facts();
        return joined(", ", facts.getOrDefault("machine", ""), joined(" ", facts.getOrDefault("libc", ""), facts.getOrDefault("libc-version", "")),
                reached(head).equals("qemu") ? "in qemu" : "");
    }

    private static String reached(Event.Run head) {
        return head.target().replaceFirst(":.*", "");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+|[.]{2,}", "-").replaceAll("-[-.]*", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "kernel" : slug;
    }
}
