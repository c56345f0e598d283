package org.ipctck.kit.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.kit.spec.ScenarioText;

/**
 * What shows a claim: a behaviour, or those of its scenarios that say a certain text.
 *
 * @param id   of the behaviour
 * @param text a part of the title or example of the scenarios that are meant; empty for all
 */
public record Shown(String id, String text) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+-[0-9]{3,4})(?:\\{([^{}]+)})?");

    /** Reads {@code XCMP-050} or <code>XCMP-050{a pipe}</code>; empty when it is neither. */
    static Optional<Shown> parse(String written) {
        Matcher matcher = FORM.matcher(written.strip());
        return matcher.matches() ? Optional.of(new Shown(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(""))) : Optional.empty();
    }

    /** Whether a scenario of that title and example is meant. */
    public boolean means(String title, String example) {
        return title.contains(text) || example.contains(text);
    }

    /** Whether that scenario is meant. */
    public boolean means(ScenarioText scenario) {
        return scenario.ids().contains(id) && means(scenario.name(), scenario.example());
    }

    @Override
    public String toString() {
        return text.isEmpty() ? id : id + "{" + text + "}";
    }
}
