package org.ipctck.kit.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.wire.Payload;

/**
 * What calls were seen to come to elsewhere in the run, so that a changed answer is one that such a call really gives: another error of
 * that call, or one of its successes with all its results.
 */
final class Seen {

    /** For calls that never failed in the run; what any call may fail with for a reason that the caller gave. */
    private static final List<String> USUAL = List.of("EINVAL", "EPERM");

    private final Map<String, Map<String, Integer>> errors = new HashMap<>();
    private final Map<String, Map<String, Integer>> successes = new HashMap<>();

    void add(String call, Payload outcome) {
        Optional<String> error = outcome.text("error");
        if (error.isPresent()) {
            errors.computeIfAbsent(call, name -> new LinkedHashMap<>()).merge(error.get(), 1, Integer::sum);
        } else {
            String bare = outcome.without("entered").without("left").toString();
            successes.computeIfAbsent(call, name -> new LinkedHashMap<>()).merge(bare, 1, Integer::sum);
        }
    }

    /** The most frequent error of a call that is not this one. */
    String error(String call, String butNot) {
        return frequent(errors.getOrDefault(call, Map.of()), butNot)
                .orElseGet(() -> USUAL.stream().filter(error -> !error.equals(butNot)).findFirst().orElseThrow());
    }

    /** The most frequent success of a call, without times; 0 and no results when it never succeeded. */
    Payload success(String call) {
        return frequent(successes.getOrDefault(call, Map.of()), "").map(Payload::parse).orElseGet(() -> Payload.of("returned").with("value", 0));
    }

    private static Optional<String> frequent(Map<String, Integer> counts, String butNot) {
        return counts.entrySet().stream().filter(entry -> !entry.getKey().equals(butNot))
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
