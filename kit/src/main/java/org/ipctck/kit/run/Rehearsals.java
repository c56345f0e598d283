package org.ipctck.kit.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ipctck.fixtures.sandbox.Sandbox;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Judgement;
import org.ipctck.steps.Kinds;
import org.ipctck.steps.RunContext;

/**
 * Plays single scenarios on given answers: no kernel, no launcher, no file. Any number of threads may play at the same time; what each
 * needs is made once.
 */
public final class Rehearsals implements AutoCloseable, RunContext.Run {

    private final RunRecording recording;
    private final Kinds kinds;
    private final Map<String, Pickle> pickles = new HashMap<>();
    private final Queue<Rehearsal> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Rehearsal> mine = ThreadLocal.withInitial(this::begin);

    /**
     * What came of it.
     *
     * @param judgement the judge's
     * @param astray whether it gave an order that the recording has no answer to: then the verdict says nothing about the answers
     */
    public record Played(Judgement judgement, boolean astray) {
    }

    /**
     * Prepares; only one can be there at a time, and no run beside it.
     *
     * @param recording whose agent and target the scenarios are to meet
     * @param specification with the scenarios
     */
    public Rehearsals(RunRecording recording, Specification specification) {
        this.recording = recording;
        this.kinds = Execution.kinds(specification);
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        specification.sources().features().forEach(source -> parser.parseResource(resource(source)).ifPresent(feature -> add(source, feature)));
        RunContext.install(this);
    }

    private void add(Source source, Feature feature) {
        feature.getPickles().forEach(pickle -> pickles.put(source.path() + ":" + pickle.getLocation().getLine(), pickle));
    }

    private static Resource resource(Source source) {
        return new Resource() {
            @Override
            public URI getUri() {
                return source.uri();
            }

            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private Rehearsal begin() {
        Rehearsal rehearsal = new Rehearsal(recording);
        all.add(rehearsal);
        return rehearsal;
    }

    /** Plays a scenario in this thread. */
    public Played play(ScenarioText scenario, List<Recording.Exchange> answers) {
        Pickle pickle = pickles.get(scenario.place());
        if (pickle == null) {
            throw new IllegalStateException("Cucumber finds no scenario at " + scenario.place());
        }
        return mine.get().play(scenario, pickle, answers);
    }

    @Override
    public Kinds kinds() {
        return kinds;
    }

    @Override
    public Sandbox open(String testCaseId) {
        return mine.get().open(testCaseId);
    }

    @Override
    public void close() {
        RunContext.uninstall();
        all.forEach(Rehearsal::close);
    }
}
