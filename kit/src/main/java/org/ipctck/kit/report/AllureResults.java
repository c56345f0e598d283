package org.ipctck.kit.report;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.SvgDiagram;
import org.ipctck.kit.diagram.TextDiagram;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.EventLines;
import org.ipctck.kit.event.Identity;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.ScenarioResult;

/** The result for Allure: a test result per scenario, with its evidence as a diagram and, where something did not conform, as the recorded events. */
final class AllureResults {

    private static final String CATEGORIES = """
            [{"name":"Deviations","matchedStatuses":["failed"]},
             {"name":"Broken: says nothing about the kernel","matchedStatuses":["broken"]},
             {"name":"Unsupported by the kernel","matchedStatuses":["skipped"],"messageRegex":"(?s)unsupported:.*"},
             {"name":"Skipped for want of something","matchedStatuses":["skipped"],"messageRegex":"(?s)skipped:.*"}]
            """;

    private final Result result;
    private final AllureResultsWriter writer;

    private AllureResults(Result result, Path folder) {
        this.result = result;
        this.writer = new FileSystemResultsWriter(folder);
    }

    /** Writes all results into a folder that exists. */
    static void write(Result result, Path folder) throws IOException {
        AllureResults allure = new AllureResults(result, folder);
        // Each scenario is a file of its own.
        AtOnce.forEach(result.behaviours(),
                behaviour -> behaviour.scenarios().stream().filter(AllureResults::worthIt).forEach(scenario -> allure.write(behaviour, scenario)));
        Files.writeString(folder.resolve("categories.json"), CATEGORIES);
        try (var out = Files.newOutputStream(folder.resolve("environment.properties"))) {
            allure.environment().store(out, null);
        }
    }

    /** Of many repetitions that conform, the first tells all. */
    private static boolean worthIt(ScenarioResult scenario) {
        return scenario.history().scenario().repetition() == 1 || scenario.outcome() != Outcome.CONFORMS;
    }

    private Properties environment() {
        Map<String, String> facts = new TreeMap<>(result.run().head().facts());
        Properties properties = new Properties();
        properties.putAll(facts);
        properties.setProperty("kit", result.run().head().kit());
        properties.setProperty("target", result.run().head().target());
        properties.setProperty("profile", result.run().head().profile());
        return properties;
    }

    private void write(BehaviourResult behaviour, ScenarioResult scenario) {
        Event.Scenario head = scenario.history().scenario();
        String key = Identity.of(behaviour.row().id(), head.name(), head.example());
        long start = Instant.parse(head.started()).toEpochMilli();
        long millis = scenario.history().verdict().map(verdict -> verdict.nanos() / 1_000_000).orElse(0L);
        writer.write(new TestResult().setUuid(UUID.randomUUID().toString()).setHistoryId(key).setTestCaseId(key)
                .setFullName(head.uri() + " " + behaviour.row().id()).setName(behaviour.row().id() + " " + head.name())
                .setDescriptionHtml(description(behaviour, scenario)).setLabels(labels(behaviour, head))
                .setParameters(parameters(head)).setStage(Stage.FINISHED).setStart(start).setStop(start + millis)
                .setStatus(status(scenario.outcome())).setStatusDetails(details(behaviour, scenario))
                .setSteps(scenario.history().steps().map(AllureResults::step).toList())
                .setAttachments(attachments(scenario)));
    }

    private static List<Label> labels(BehaviourResult behaviour, Event.Scenario head) {
        List<Label> labels = new ArrayList<>();
        labels.add(label("parentSuite", behaviour.row().facility()));
        labels.add(label("suite", head.feature()));
        labels.add(label("subSuite", head.rule()));
        labels.add(label("epic", behaviour.row().facility()));
        labels.add(label("feature", head.feature()));
        labels.add(label("story", behaviour.row().title()));
        labels.add(label("package", head.uri().replace('/', '.')));
        labels.add(label("severity", List.of("critical", "normal", "minor").get(behaviour.row().tier() - 1)));
        head.tags().forEach(tag -> labels.add(label("tag", tag.substring(1))));
        return labels;
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }


    private static List<Parameter> parameters(Event.Scenario head) {
        List<Parameter> parameters = new ArrayList<>();
        if (!head.example().isEmpty()) {
            parameters.add(new Parameter().setName("example").setValue(head.example()));
        }
        if (head.repetition() > 1) {
            parameters.add(new Parameter().setName("repetition").setValue(Integer.toString(head.repetition())));
        }
        return parameters;
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> Status.PASSED;
            case DEVIATES -> Status.FAILED;
            case BROKEN -> Status.BROKEN;
            default -> Status.SKIPPED;
        };
    }

    private StatusDetails details(BehaviourResult behaviour, ScenarioResult scenario) {
        if (scenario.outcome() == Outcome.CONFORMS) {
            return new StatusDetails();
        }
        return new StatusDetails().setKnown(!behaviour.known().isEmpty())
                .setMessage(scenario.outcome().word() + ": " + scenario.judgement().reason())
                .setTrace("Reference: " + behaviour.row().reference() + "\nReproduce: "
                        + Reproduce.command(result.run().head(), behaviour.row().id()));
    }

    private static StepResult step(Event.Step step) {
        String keyword = step.keyword() == Keyword.BEFORE || step.keyword() == Keyword.AFTER ? ""
                : step.keyword().word().substring(0, 1).toUpperCase(Locale.ROOT) + step.keyword().word().substring(1) + " ";
        Status status = switch (step.status()) {
            case PASSED -> Status.PASSED;
            case FAILED -> step.keyword() == Keyword.THEN ? Status.FAILED : Status.BROKEN;
            case SKIPPED -> Status.SKIPPED;
            default -> Status.BROKEN;
        };
        return new StepResult().setName(keyword + step.text()).setStatus(status).setStage(Stage.FINISHED)
                .setStatusDetails(new StatusDetails().setMessage(step.message()));
    }

    /** The diagram is part of it: as files of their own, pictures would take most of the time that a report takes. */
    private static String description(BehaviourResult behaviour, ScenarioResult scenario) {
        String claim = "<p>" + Plain.markup(behaviour.row().behaviour()) + "</p>";
        Diagram diagram = Diagram.of(scenario.history());
        if (diagram.isEmpty()) {
            return claim;
        }
        return claim + "<div style=\"overflow-x:auto\">" + SvgDiagram.alone(diagram) + "</div><details><summary>The diagram as text</summary><pre>"
                + Plain.markup(String.join("\n", TextDiagram.lines(diagram))) + "</pre></details>";
    }

    /** Where it was not what the behaviour says, the recorded events are there to be looked into. */
    private List<Attachment> attachments(ScenarioResult scenario) {
        return scenario.outcome() == Outcome.CONFORMS ? List.of()
                : List.of(attach("events", "application/x-ndjson", "json", EventLines.of(scenario.history().events())));
    }

    private Attachment attach(String name, String type, String suffix, String text) {
        String source = UUID.randomUUID() + "-attachment." + suffix;
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Attachment().setName(name).setType(type).setSource(source);
    }
}
