package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** Titles and steps read as plain statements: no wish, no praise, no clock; and each title stands for one scenario only. */
final class ProseCheck {

    private static final Map<Pattern, String> WORDS = Map.of(
            word("should|shall"), "say what is so, in the present tense",
            word("successfully|correctly|properly"), "say what it returns",
            word("verify|verifies|ensure|ensures"), "say what is so; the step itself looks",
            word("wait|waits for|sleep|sleeps|eventually|soon|immediately|meanwhile|(after )?[0-9]+ ?(ms|s|seconds?|milliseconds?|minutes?)"),
            "leave time out; say what is blocked, and what releases it");
    /** What is quoted, what stands in a call, and the lower bound of an outcome may hold any word. */
    private static final Pattern EXEMPT = Pattern.compile("\"[^\"]*\"|\\([^)]*\\)|after at least .*$");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, ScenarioText> titles = new HashMap<>();

    private ProseCheck() {
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static List<Finding> check(List<ScenarioText> scenarios) {
        ProseCheck check = new ProseCheck();
        scenarios.forEach(check::check);
        return check.findings;
    }

    private void check(ScenarioText scenario) {
        ScenarioText first = titles.putIfAbsent(scenario.source().folder() + "\n" + scenario.name(), scenario);
        if (first != null && !place(first).equals(place(scenario))) {
            findings.add(new Finding(place(scenario), "the title \"" + scenario.name() + "\" is used already in " + place(first)
                    + "; each title of a facility must be true by itself and unique"));
        }
        // Titles may speak of waiting, which is what blocked processes do; only steps may not.
        wish(scenario.name()).ifPresent(message -> findings.add(new Finding(place(scenario), message)));
        scenario.steps().forEach(step -> step(scenario, step));
    }

    private void step(ScenarioText scenario, StepText step) {
        String text = EXEMPT.matcher(step.text()).replaceAll("");
        WORDS.forEach((pattern, remedy) -> find(pattern, text, remedy)
                .ifPresent(message -> findings.add(new Finding(scenario.source().path() + ":" + step.line(), message))));
    }

    private static Optional<String> wish(String title) {
        return WORDS.entrySet().stream().filter(entry -> !entry.getKey().pattern().contains("sleep"))
                .map(entry -> find(entry.getKey(), title, entry.getValue())).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> find(Pattern pattern, String text, String remedy) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of("the word \"" + matcher.group() + "\": " + remedy) : Optional.empty();
    }

    private static String place(ScenarioText scenario) {
        return scenario.source().path() + ":" + scenario.outline();
    }
}
