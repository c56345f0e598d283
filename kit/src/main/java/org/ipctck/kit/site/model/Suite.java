package org.ipctck.kit.site.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Another test suite, and which behaviours its tests assert.
 *
 * @param key   as the ledger abbreviates it
 * @param tests by the test's name: the behaviours, in the ledger's order
 */
public record Suite(String key, SortedMap<String, List<Behaviour>> tests) {

    private static final Map<String, String> NAMES = Map.of("LTP", "Linux Test Project", "OPTS", "Open POSIX Test Suite",
            "GV", "gVisor system call tests", "KS", "kselftest of the Linux kernel", "TLPI", "The Linux Programming Interface, example programs");

    /** As its authors call it. */
    public String name() {
        return NAMES.getOrDefault(key, key);
    }

    /** How many different behaviours its tests assert. */
    public long behaviours() {
        return tests.values().stream().flatMap(List::stream).map(Behaviour::id).distinct().count();
    }

    /** Its part of addresses. */
    public String slug() {
        return slug(key);
    }

    /** The part of addresses of the suite with that key. */
    public static String slug(String key) {
        return key.isEmpty() ? "other" : key.toLowerCase(Locale.ROOT);
    }

    /** Where a test stands on the suite's page. */
    public static String anchor(String test) {
        return "t-" + test.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
