package org.ipctck.kit.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run or a comparison comes to, in one sentence. */
final class Sums {

    private Sums() {
    }

    /** For example {@code 411 conforms, 1 deviates, 2 skipped}. */
    static String of(ComparedRun run) {
        String counts = run.result().counts().entrySet().stream().filter(entry -> entry.getKey().selected())
                .map(entry -> entry.getValue() + " " + entry.getKey().words()).collect(Collectors.joining(", "));
        return (counts.isEmpty() ? "nothing selected" : counts) + (run.complete() ? "" : ", cut off");
    }

    /** How many behaviours differ in which way. */
    static String of(Comparison comparison) {
        List<String> parts = Arrays.stream(Difference.values()).filter(difference -> !comparison.differing(difference).isEmpty())
                .map(difference -> difference.title().toLowerCase(Locale.ROOT) + ": " + comparison.differing(difference).size()).toList();
        return comparison.same() + " behaviours are the same in all runs" + (parts.isEmpty() ? "." : "; " + String.join("; ", parts) + ".");
    }
}
