package org.ipctck.kit.site.gherkin;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.spec.Source;

/** Reads a feature for reading: titles, introductions, and each scenario's own lines. */
public final class FeatureTexts {

    private static final Pattern ID = Pattern.compile("@[A-Z]+-[0-9]{3,4}");

    private final Source source;
    private final Feature feature;
    private final Excerpts excerpts;
    /** Where something begins, tags included: what comes before ends there. */
    private final TreeSet<Integer> beginnings = new TreeSet<>();

    private FeatureTexts(Source source, Feature feature) {
        this.source = source;
        this.feature = feature;
        this.excerpts = new Excerpts(source.text());
        feature.getChildren().forEach(this::begins);
    }

    /** The feature of a file; empty when the file is no Gherkin, which the lint tells. */
    public static Optional<FeatureText> read(Source source) {
        GherkinParser parser = GherkinParser.builder().includeSource(false).includePickles(false).build();
        return parser.parse(source.uri().toString(), source.text().getBytes(StandardCharsets.UTF_8))
                .map(Envelope::getGherkinDocument).flatMap(Optional::stream)
                .map(GherkinDocument::getFeature).flatMap(Optional::stream)
                .findFirst().map(found -> new FeatureTexts(source, found).text());
    }

    private FeatureText text() {
        List<String> before = backgrounds(feature.getChildren().stream().map(FeatureChild::getBackground));
        List<FeatureText.RuleText> rules = new ArrayList<>();
        List<ScenarioExcerpt> loose = feature.getChildren().stream().map(FeatureChild::getScenario).flatMap(Optional::stream)
                .map(scenario -> excerpt(scenario, "", before)).toList();
        if (!loose.isEmpty()) {
            rules.add(new FeatureText.RuleText("", "", loose));
        }
        feature.getChildren().stream().map(FeatureChild::getRule).flatMap(Optional::stream)
                .forEach(rule -> rules.add(rule(rule, before)));
        return new FeatureText(source.path(), feature.getTags().stream().map(tag -> tag.getName().substring(1)).toList(),
                feature.getName(), paragraph(feature.getDescription()), rules);
    }

    private FeatureText.RuleText rule(Rule rule, List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(backgrounds(rule.getChildren().stream().map(RuleChild::getBackground)));
        return new FeatureText.RuleText(rule.getName(), paragraph(rule.getDescription()),
                rule.getChildren().stream().map(RuleChild::getScenario).flatMap(Optional::stream)
                        .map(scenario -> excerpt(scenario, rule.getName(), all)).toList());
    }

    private List<String> backgrounds(Stream<Optional<Background>> found) {
        return found.flatMap(Optional::stream).flatMap(background -> cut(line(background.getLocation())).stream()).toList();
    }

    private ScenarioExcerpt excerpt(Scenario scenario, String rule, List<String> before) {
        List<String> ids = scenario.getTags().stream().map(Tag::getName).filter(tag -> ID.matcher(tag).matches())
                .map(tag -> tag.substring(1)).toList();
        return new ScenarioExcerpt(source.path(), line(scenario.getLocation()), feature.getName(), rule, scenario.getName(), ids,
                before, cut(beginning(scenario)));
    }

    private List<String> cut(int from) {
        Integer next = beginnings.higher(from);
        return excerpts.cut(from, next == null ? excerpts.last() : next - 1);
    }

    private void begins(FeatureChild child) {
        child.getBackground().ifPresent(background -> beginnings.add(line(background.getLocation())));
        child.getScenario().ifPresent(scenario -> beginnings.add(beginning(scenario)));
        child.getRule().ifPresent(this::begins);
    }

    private void begins(Rule rule) {
        beginnings.add(Stream.concat(rule.getTags().stream().map(Tag::getLocation), Stream.of(rule.getLocation()))
                .mapToInt(FeatureTexts::line).min().orElseThrow());
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(background -> beginnings.add(line(background.getLocation())));
            child.getScenario().ifPresent(scenario -> beginnings.add(beginning(scenario)));
        }
    }

    private static int beginning(Scenario scenario) {
        return Stream.concat(scenario.getTags().stream().map(Tag::getLocation), Stream.of(scenario.getLocation()))
                .mapToInt(FeatureTexts::line).min().orElseThrow();
    }

    private static int line(Location location) {
        return location.getLine().intValue();
    }

    private static String paragraph(String description) {
        return description.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
