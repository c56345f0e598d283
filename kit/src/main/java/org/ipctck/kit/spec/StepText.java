package org.ipctck.kit.spec;

import java.util.List;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Keyword;

/**
 * One step of a scenario, with the values of its example filled in.
 *
 * @param keyword what governs it; And and But resolved
 * @param text    without keyword
 * @param line    in the feature file
 * @param table   its table's rows, empty when it has none
 */
public record StepText(Keyword keyword, String text, int line, List<List<String>> table) {

    /** The step with its table, as evidence and reports show it. */
    public String whole() {
        String rows = table.stream().map(row -> "\n  | " + String.join(" | ", row) + " |").collect(Collectors.joining());
        return text + rows;
    }
}
