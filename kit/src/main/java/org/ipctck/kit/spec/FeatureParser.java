package org.ipctck.kit.spec;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipctck.kit.event.Keyword;

/** Reads one feature with the Gherkin parser. */
final class FeatureParser {

    static final Pattern ID = Pattern.compile("@[A-Z]+-[0-9]{3,4}");

    private final GherkinParser parser = GherkinParser.builder().includeSource(false).build();

    /** What a feature file holds: its scenarios, none when it does not parse, and parse errors as {@code file:line: text}. */
    record Parsed(Source source, List<ScenarioText> scenarios, List<String> errors) {
    }

    Parsed parse(Source source) {
        List<Envelope> envelopes = parser.parse(source.uri().toString(), source.text().getBytes(StandardCharsets.UTF_8)).toList();
        Optional<GherkinDocument> document = envelopes.stream().map(Envelope::getGherkinDocument).flatMap(Optional::stream).findFirst();
        List<String> errors = envelopes.stream().map(Envelope::getParseError).flatMap(Optional::stream)
                .map(error -> error(source, error)).toList();
        if (document.isEmpty()) {
            return new Parsed(source, List.of(), errors);
        }
        FeatureIndex index = new FeatureIndex(document.get());
        List<ScenarioText> scenarios = envelopes.stream().map(Envelope::getPickle).flatMap(Optional::stream)
                .map(pickle -> scenario(source, index, pickle)).toList();
        return new Parsed(source, scenarios, errors);
    }

    private static String error(Source source, ParseError error) {
        String line = error.getSource().getLocation().map(location -> ":" + location.getLine()).orElse("");
        return source.path() + line + ": is not Gherkin: " + error.getMessage().replaceFirst("^\\([0-9:]+\\): ", "");
    }

    private static ScenarioText scenario(Source source, FeatureIndex index, Pickle pickle) {
        List<String> tags = pickle.getTags().stream().map(PickleTag::getName).distinct().toList();
        List<String> ids = tags.stream().filter(tag -> ID.matcher(tag).matches()).map(tag -> tag.substring(1)).toList();
        List<StepText> steps = pickle.getSteps().stream().map(step -> step(index, step)).toList();
        return new ScenarioText(source, index.line(pickle), index.outline(pickle), index.feature(), index.rule(pickle),
                pickle.getName(), index.example(pickle), tags, ids, steps);
    }

    private static StepText step(FeatureIndex index, PickleStep step) {
        List<List<String>> table = step.getArgument().flatMap(argument -> argument.getDataTable())
                .map(FeatureParser::cells).orElse(List.of());
        return new StepText(keyword(step), step.getText(), index.line(step), table);
    }

    private static Keyword keyword(PickleStep step) {
        return switch (step.getType().orElse(PickleStepType.UNKNOWN)) {
            case ACTION -> Keyword.WHEN;
            case OUTCOME -> Keyword.THEN;
            // A step before any keyword (written with *) can only prepare.
            default -> Keyword.GIVEN;
        };
    }

    private static List<List<String>> cells(PickleTable table) {
        return table.getRows().stream().map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList()).toList();
    }
}
