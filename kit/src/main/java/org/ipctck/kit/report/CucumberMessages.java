package org.ipctck.kit.report;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.ProtocolVersion;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.Result;

/**
 * The run as Cucumber messages, for the tools that read those. The features come from the specification: scenarios that are not in it
 * any more are left out. Source of the order of messages: Cucumber's own message formatter.
 */
final class CucumberMessages {

    private final Result result;
    private final Specification specification;
    private final List<Envelope> envelopes = new ArrayList<>();
    private final Map<String, List<Pickle>> pickles = new HashMap<>();

    private CucumberMessages(Result result, Specification specification) {
        this.result = result;
        this.specification = specification;
    }

    /** The whole text, a message per line. */
    static String of(Result result, Specification specification) {
        CucumberMessages messages = new CucumberMessages(result, specification);
        messages.build();
        return messages.text();
    }

    private String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MessageToNdjsonWriter writer = new MessageToNdjsonWriter(bytes, new Serializer())) {
            for (Envelope envelope : envelopes) {
                writer.write(envelope);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void build() {
        Event.Run head = result.run().head();
        envelopes.add(Envelope.of(meta(head)));
        features();
        String run = "run";
        envelopes.add(Envelope.of(new TestRunStarted(CucumberTestCase.timestamp(Instant.parse(head.started())), run)));
        List<CucumberTestCase> cases = cases(run);
        cases.forEach(testCase -> envelopes.add(testCase.definition()));
        cases.forEach(testCase -> envelopes.addAll(testCase.execution()));
        Instant finished = result.run().footer().map(Event.Footer::finished).map(Instant::parse).orElse(Instant.parse(head.started()));
        boolean success = result.behaviours().stream().noneMatch(behaviour -> behaviour.unexpected());
        envelopes.add(Envelope.of(new TestRunFinished(null, success, CucumberTestCase.timestamp(finished), null, run)));
    }

    private static Meta meta(Event.Run head) {
        Function<String, String> fact = name -> head.facts().getOrDefault(name, "unknown");
        return new Meta(ProtocolVersion.getVersion(), new Product("ipctck", head.kit()), new Product("agent", head.agent()),
                new Product(fact.apply("system"), fact.apply("release")), new Product(fact.apply("machine"), null), null);
    }

    private void features() {
        GherkinParser parser = GherkinParser.builder().build();
        Set<String> paths = result.run().scenarios().stream().map(history -> history.scenario().uri())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Source source : specification.sources().features()) {
            if (paths.contains(source.path())) {
                List<Envelope> parsed = parser.parse(source.path(), source.text().getBytes(StandardCharsets.UTF_8)).toList();
                envelopes.addAll(parsed);
                pickles.put(source.path(), parsed.stream().map(Envelope::getPickle).flatMap(Optional::stream).toList());
            }
        }
    }

    private List<CucumberTestCase> cases(String run) {
        return result.run().scenarios().stream().filter(history -> history.verdict().isPresent())
                .map(history -> pickle(history).map(pickle -> new CucumberTestCase(run, pickle, history)))
                .flatMap(Optional::stream).toList();
    }

    /** The pickle of the same title and steps, whatever its line is by now. */
    private Optional<Pickle> pickle(History history) {
        List<String> texts = history.steps().filter(CucumberTestCase::isWritten).map(step -> step.text().lines().findFirst().orElse(""))
                .toList();
        return pickles.getOrDefault(history.scenario().uri(), List.of()).stream()
                .filter(pickle -> pickle.getName().equals(history.scenario().name()))
                .filter(pickle -> texts.equals(pickle.getSteps().stream().map(step -> step.getText()).toList())).findFirst();
    }
}
