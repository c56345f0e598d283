package org.ipctck.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipctck.kit.event.Keyword;

/**
 * What a scenario claims about one call.
 *
 * @param keyword of the step that made it
 * @param judging the steps that say what came of it, whole
 * @param binding the name that its results got
 * @param later all steps after it, whole
 */
record CallClaims(Keyword keyword, List<String> judging, Optional<String> binding, List<String> later) {

    /** An outcome that says nothing of the return value, or a text or a list that is compared instead of it. */
    private static final Pattern OPEN = Pattern.compile("(?:returns?|released with) any\\b.*", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("(?:returns?|released with) (?:\"|pattern\\(|\\[)");
    private static final Pattern SAYS = Pattern.compile("(?:returns?|released with|fails? with) ");
    private static final Pattern SLEEPS = Pattern.compile("(?:is|are|stays?) blocked");

    /** Whether another return value should be noticed; {@code type} is the value's. */
    boolean value(String type) {
        boolean counted = type.equals("size");
        boolean used = binding.filter(name -> refersTo(Pattern.quote(name) + "(?![\\w.])")).isPresent();
        boolean said = judging.stream().anyMatch(step -> SAYS.matcher(step).find() && !OPEN.matcher(step).find() && (counted || !DATA.matcher(step).find()));
        boolean whole = (counted || type.equals("int")) && judging.stream().noneMatch(step -> SAYS.matcher(step).find()) && binding.isEmpty();
        return used || said || whole;
    }

    /** Whether other data should be noticed. What a When transfers ({@code type} of its value: size) is its subject. */
    boolean data(String result, String type) {
        return keyword == Keyword.WHEN && type.equals("size") || judging.stream().anyMatch(step -> DATA.matcher(step).find()) || result(result);
    }

    /** Whether a result is named: in an outcome ({@code with type=1}), in a table, or as a part of the name ({@code N.port}). */
    boolean result(String result) {
        Pattern named = Pattern.compile("(?:with|,) " + Pattern.quote(result) + "=|\\| " + Pattern.quote(result) + " \\|");
        return judging.stream().anyMatch(step -> named.matcher(step).find())
                || binding.filter(name -> refersTo(Pattern.quote(name) + "\\." + Pattern.quote(result) + "\\b")).isPresent();
    }

    /** Whether a step says that it blocks. */
    boolean sleep() {
        return keyword == Keyword.GIVEN || judging.stream().anyMatch(step -> SLEEPS.matcher(step).find());
    }

    private boolean refersTo(String name) {
        Pattern pattern = Pattern.compile("(?<![\\w.])" + name);
        return later.stream().anyMatch(step -> pattern.matcher(step).find());
    }
}
