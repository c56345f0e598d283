package org.ipctck.kit.site.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people call a kernel: its system and release, unless somebody gives it another name.
 *
 * @param slug runs with the same one are runs of the same kernel
 */
record KernelName(String slug, String name, boolean given) {

    static KernelName of(Map<String, String> facts, Optional<String> called) {
        return called.map(name -> new KernelName(slug(name), name, true)).orElseGet(() -> {
            String itself = itself(facts);
            return new KernelName(slug(itself + " " + build(facts)), itself, false);
        });
    }

    /** What else tells it apart, in the words of a run on it. */
    String detail(Map<String, String> facts) {
        return given ? joined(", ", itself(facts), build(facts)) : build(facts);
    }

    private static String itself(Map<String, String> facts) {
        return joined(" ", facts.getOrDefault("system", "unknown system"), facts.getOrDefault("release", ""));
    }

    private static String build(Map<String, String> facts) {
        return joined(", ", facts.getOrDefault("machine", ""), joined(" ", facts.getOrDefault("libc", ""), facts.getOrDefault("libc-version", "")));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "kernel" : slug;
    }
}
