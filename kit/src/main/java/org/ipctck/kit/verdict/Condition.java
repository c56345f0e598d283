package org.ipctck.kit.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition on one fact of the target: {@code release<6.2}, {@code machine=aarch64}, {@code facility.pidfd!=yes}. */
record Condition(String fact, String operator, String value) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_.-]+)(<=|>=|!=|=|<|>)(\\S+)");

    /** All conditions of a cell, separated by spaces; {@code -} means none. Empty when one of them cannot be read. */
    static Optional<List<Condition>> parse(String cell) {
        if (cell.equals("-") || cell.isBlank()) {
            return Optional.of(List.of());
        }
        List<Matcher> matchers = Arrays.stream(cell.strip().split("\\s+")).map(FORM::matcher).toList();
        if (!matchers.stream().allMatch(Matcher::matches)) {
            return Optional.empty();
        }
        return Optional.of(matchers.stream().map(m -> new Condition(m.group(1), m.group(2), m.group(3))).toList());
    }

    /** Whether the facts fulfil it; a fact that the target does not tell fulfils only {@code !=}. */
    boolean holds(Map<String, String> facts) {
        String actual = facts.get(fact);
        if (actual == null) {
            return operator.equals("!=");
        }
        return switch (operator) {
            case "=" -> actual.equals(value);
            case "!=" -> !actual.equals(value);
            case "<" -> compare(actual, value) < 0;
            case "<=" -> compare(actual, value) <= 0;
            case ">" -> compare(actual, value) > 0;
            default -> compare(actual, value) >= 0;
        };
    }

    /** Compares like kernel releases: number by number, so that 6.9 is below 6.12; what follows the numbers is ignored. */
    static int compare(String left, String right) {
        long[] a = numbers(left);
        long[] b = numbers(right);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Long.compare(i < a.length ? a[i] : 0, i < b.length ? b[i] : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long[] numbers(String release) {
        Matcher leading = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})*").matcher(release);
        return leading.lookingAt() ? Arrays.stream(leading.group().split("\\.")).mapToLong(Long::parseLong).toArray() : new long[0];
    }
}
