package org.ipctck.kit.lint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipctck.fixtures.call.Nearest;

/** Finds the step that somebody probably meant: the one whose own words are most nearly all in the text. */
final class NearestStep {

    private static final double LIMIT = 0.4;

    private NearestStep() {
    }

    static Optional<String> to(String text, Collection<String> expressions) {
        List<String> words = words(text.replaceAll("\"[^\"]*\"|\\([^)]*\\)", " "));
        return expressions.stream().filter(expression -> miss(expression, words) <= LIMIT)
                .min(Comparator.<String>comparingDouble(expression -> miss(expression, words))
                        .thenComparing(expression -> -own(expression).size()).thenComparing(Comparator.naturalOrder()));
    }

    /** The share of an expression's own characters that the text lacks. */
    private static double miss(String expression, List<String> words) {
        List<String> own = own(expression);
        int length = own.stream().mapToInt(String::length).sum();
        int missing = own.stream().mapToInt(word -> words.stream().mapToInt(other -> Nearest.distance(word, other)).min().orElse(word.length()))
                .sum();
        return length == 0 ? 1 : (double) missing / length;
    }

    /** What an expression says itself: without parameters and optional endings, the first of alternatives. */
    private static List<String> own(String expression) {
        return words(expression.replaceAll("\\{[^}]*}", " ").replaceAll("\\([^)]*\\)", "").replaceAll("/\\S+", ""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[^A-Za-z]+")).filter(word -> !word.isEmpty()).toList();
    }
}
