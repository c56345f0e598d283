package org.ipctck.kit.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runner.Runner;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.ObjectFactoryServiceLoader;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.SingletonObjectFactorySupplier;
import io.cucumber.core.runtime.TimeServiceEventBus;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.sandbox.Sandbox;
import org.ipctck.fixtures.target.Agent;
import org.ipctck.fixtures.target.Facts;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.fixtures.target.ReplayTarget;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.verdict.Judgement;

/** Plays scenarios one after another with the real glue and the real judge, each on the answers that it is given. For one thread. */
final class Rehearsal implements AutoCloseable, Progress {

    private static final URI GLUE = URI.create("classpath:/org/ipctck/steps");

    private final RunRecording recording;
    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private final Recorder recorder = new Recorder(events::add, this, (scenario, judgement) -> false);
    private final Agent agent;
    private final Runner runner;
    private ScenarioText scenario;
    private List<Recording.Exchange> exchanges = List.of();
    private Judgement judgement;

    Rehearsal(RunRecording recording) {
        this.recording = recording;
        this.agent = Agent.connect(new ReplayTarget("rehearsal", new Prompter()), Kit.version());
        this.runner = runner();
    }

    private Runner runner() {
        RuntimeOptions options = new RuntimeOptionsBuilder().addGlue(GLUE).build();
        Supplier<ClassLoader> loader = Rehearsal.class::getClassLoader;
        ObjectFactorySupplier objects = new SingletonObjectFactorySupplier(new ObjectFactoryServiceLoader(loader, options));
        TimeServiceEventBus bus = new TimeServiceEventBus(Clock.systemUTC(), UUID::randomUUID);
        new CucumberEvents(recorder, testCase -> scenario).listenTo(bus);
        return new Runner(bus, new BackendServiceLoader(loader, objects).get(), objects.get(), options);
    }

    Rehearsals.Played play(ScenarioText text, Pickle pickle, List<Recording.Exchange> answers) {
        scenario = text;
        exchanges = answers;
        events.clear();
        runner.runPickle(pickle);
        return new Rehearsals.Played(judgement, refused());
    }

    /** Whether it gave an order that was not given then, so that there is no answer to it. An error that was prescribed is an answer. */
    private boolean refused() {
        synchronized (events) {
            return events.stream().filter(Event.Exchange.class::isInstance).map(Event.Exchange.class::cast)
                    .anyMatch(exchange -> exchange.answer().startsWith("error ") && !exchange.answer().equals(prescribed(exchange.seq())));
        }
    }

    private String prescribed(int seq) {
        return seq < exchanges.size() ? exchanges.get(seq).answer() : "";
    }

    Sandbox open(String testCaseId) {
        ScenarioRecorder sink = recorder.scenario(testCaseId).orElseThrow();
        return agent.open(AgentLink.request(testCaseId, scenario, agent, recording.isolation()), sink);
    }

    @Override
    public void started(ScenarioText started) {
        judgement = null;
    }

    @Override
    public void ended(ScenarioText ended, Judgement judged, boolean unexpected) {
        judgement = judged;
    }

    @Override
    public void close() {
        agent.close();
    }

    /** Gives whichever scenario asks the answers that are to be played. */
    private final class Prompter implements Recording {

        @Override
        public String agent() {
            return recording.agent();
        }

        @Override
        public Description description() {
            return recording.description();
        }

        @Override
        public Facts facts() {
            return recording.facts();
        }

        @Override
        public Optional<List<Exchange>> exchanges(String sandbox) {
            return Optional.of(exchanges);
        }
    }
}
