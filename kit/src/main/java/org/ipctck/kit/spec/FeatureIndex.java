package org.ipctck.kit.spec;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Finds the parts of a feature by the ids that its pickles refer to. */
final class FeatureIndex {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> examples = new HashMap<>();
    private final String feature;

    FeatureIndex(GherkinDocument document) {
        feature = document.getFeature().map(Feature::getName).orElse("");
        document.getFeature().map(Feature::getChildren).orElse(List.of()).forEach(this::child);
    }

    String feature() {
        return feature;
    }

    int line(Pickle pickle) {
        List<String> nodes = pickle.getAstNodeIds();
        return lines.get(nodes.get(nodes.size() - 1));
    }

    int outline(Pickle pickle) {
        return lines.get(pickle.getAstNodeIds().get(0));
    }

    int line(PickleStep step) {
        return lines.get(step.getAstNodeIds().get(0));
    }

    String rule(Pickle pickle) {
        return rules.getOrDefault(pickle.getAstNodeIds().get(0), "");
    }

    String example(Pickle pickle) {
        List<String> nodes = pickle.getAstNodeIds();
        return examples.getOrDefault(nodes.get(nodes.size() - 1), "");
    }

    private void child(FeatureChild child) {
        child.getBackground().ifPresent(this::background);
        child.getScenario().ifPresent(scenario -> scenario(scenario, ""));
        child.getRule().ifPresent(this::rule);
    }

    private void rule(Rule rule) {
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(scenario -> scenario(scenario, rule.getName()));
        }
    }

    private void background(Background background) {
        background.getSteps().forEach(this::step);
    }

    private void scenario(Scenario scenario, String rule) {
        lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        rules.put(scenario.getId(), rule);
        scenario.getSteps().forEach(this::step);
        scenario.getExamples().forEach(this::examples);
    }

    private void step(Step step) {
        lines.put(step.getId(), step.getLocation().getLine().intValue());
    }

    private void examples(Examples table) {
        List<TableCell> header = table.getTableHeader().map(TableRow::getCells).orElse(List.of());
        table.getTableBody().forEach(row -> example(header, row));
    }

    private void example(List<TableCell> header, TableRow row) {
        StringJoiner values = new StringJoiner(", ");
        for (int i = 0; i < header.size(); i++) {
            values.add(header.get(i).getValue() + "=" + row.getCells().get(i).getValue());
        }
        lines.put(row.getId(), row.getLocation().getLine().intValue());
        examples.put(row.getId(), values.toString());
    }
}
