package org.ipctck.kit.site.gherkin;

import java.util.ArrayList;
import java.util.List;

/**
 * A scenario or an outline as it is written.
 *
 * @param path       of its file
 * @param line       of its title
 * @param feature    title of its feature
 * @param rule       title of its rule, empty outside rules
 * @param title      as written, gaps of an outline included
 * @param ids        the behaviours that it shows
 * @param background lines that run before it, without common indentation; empty when there are none
 * @param text       its own lines with tags and examples, without common indentation
 */
public record ScenarioExcerpt(String path, int line, String feature, String rule, String title, List<String> ids,
        List<String> background, List<String> text) {

    /** {@code file:line}. */
    public String place() {
        return path + ":" + line;
    }

    /** Background and scenario, a blank line between them. */
    public List<String> lines() {
        List<String> all = new ArrayList<>(background);
        if (!background.isEmpty()) {
            all.add("");
        }
        all.addAll(text);
        return all;
    }
}
