package org.ipctck.kit.site.gherkin;

import java.util.List;

/**
 * A feature as a page of a manual.
 *
 * @param path        {@code features/pipe/stream.feature}
 * @param facilities  the tags of the feature without {@code @}: the facility that it is about
 * @param title       what it says in one line
 * @param description its introduction, as one paragraph
 * @param rules       its claims, in order; scenarios outside a rule are under one without a title
 */
public record FeatureText(String path, List<String> facilities, String title, String description, List<RuleText> rules) {

    /** A claim and the scenarios that show it; the description is one paragraph, mostly empty. */
    public record RuleText(String title, String description, List<ScenarioExcerpt> scenarios) {
    }

    /** All scenarios in order. */
    public List<ScenarioExcerpt> scenarios() {
        return rules.stream().flatMap(rule -> rule.scenarios().stream()).toList();
    }
}
