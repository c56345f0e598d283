package org.ipctck.kit.spec;

import java.util.List;
import java.util.Optional;
import org.ipctck.kit.ledger.Standard;

/**
 * One scenario as it runs: a plain one, or one example of an outline.
 *
 * @param source   its file
 * @param line     of the scenario, or of the example's row
 * @param outline  line of the scenario or outline itself: equal for all examples of one outline
 * @param rule     title of its rule, empty outside rules
 * @param example  {@code state=empty, waiter=receiver}; empty for a plain scenario
 * @param tags     with {@code @}; those of feature and rule included
 * @param ids      the behaviours that it specifies
 */
public record ScenarioText(Source source, int line, int outline, String feature, String rule, String name, String example,
        List<String> tags, List<String> ids, List<StepText> steps) {

    /** {@code file:line}. */
    public String place() {
        return source.path() + ":" + line;
    }

    /** The step on that line. */
    public Optional<StepText> step(int stepLine) {
        return steps.stream().filter(step -> step.line() == stepLine).findFirst();
    }

    /** The needs that its tags state, without {@code @needs-}. */
    public List<String> needs() {
        return tags.stream().filter(tag -> tag.startsWith("@needs-")).map(tag -> tag.substring("@needs-".length())).toList();
    }

    /** The standard that its tags name. */
    public Optional<Standard> standard() {
        return tags.stream().map(tag -> Standard.of(tag.substring(1))).flatMap(Optional::stream).findFirst();
    }
}
