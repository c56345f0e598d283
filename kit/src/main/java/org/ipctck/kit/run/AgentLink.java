package org.ipctck.kit.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.evidence.Evidence;
import org.ipctck.fixtures.sandbox.Sandbox;
import org.ipctck.fixtures.sandbox.SandboxRequest;
import org.ipctck.fixtures.target.Agent;
import org.ipctck.fixtures.target.ReplayTarget;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.spec.ScenarioText;

/** One agent that answers. */
public final class AgentLink implements AutoCloseable {

    private final Agent agent;
    private final Optional<RunRecording> recording;

    private AgentLink(Agent agent, Optional<RunRecording> recording) {
        this.agent = agent;
        this.recording = recording;
    }

    /**
     * Starts the agent of a target and greets it.
     *
     * @throws Refusal when there is none, or it is not this kit's version
     */
    static AgentLink connect(TargetSpec target, Optional<Path> program) {
        try {
            return switch (target.kind()) {
                case REPLAY -> replay(target);
                default -> new AgentLink(Agent.connect(target.start(new KitAgents(program)), Kit.version()), Optional.empty());
            };
        } catch (Broken e) {
            throw Refusal.unreachable(e.getMessage(), e);
        } catch (LinkageError e) {
            throw Refusal.unreachable("the C library cannot be loaded (" + innermost(e).getMessage()
                    + "); name a writable folder that may hold programs with java -Djava.io.tmpdir=DIR", e);
        }
    }

    private static AgentLink replay(TargetSpec spec) {
        RunRecording recording = new RunRecording(Path.of(spec.argument()));
        return new AgentLink(Agent.connect(new ReplayTarget(spec.toString(), recording), Kit.version()), Optional.of(recording));
    }

    private static Throwable innermost(Throwable error) {
        return error.getCause() == null ? error : innermost(error.getCause());
    }

    /** What the agent tells of its target. */
    public Map<String, String> facts() {
        return agent.facts().asMap();
    }

    String version() {
        return agent.version();
    }

    String descriptionSum() {
        return agent.description().sum();
    }

    boolean alive() {
        return agent.alive();
    }

    long stray() {
        return agent.stray();
    }

    /** Opens the sandbox of a scenario; see {@link Agent#open}. */
    Sandbox open(String id, ScenarioText scenario, String isolation, Evidence sink) {
        SandboxRequest request = request(id, scenario, agent, recording.map(RunRecording::isolation).orElse(isolation));
        recording.ifPresent(run -> run.expect(request.name(), scenario));
        return agent.open(request, sink);
    }

    /** What a scenario asks of its sandbox; a replay must ask for the same. */
    static SandboxRequest request(String id, ScenarioText scenario, Agent agent, String isolation) {
        SandboxRequest request = SandboxRequest.named("s-" + id).within(agent.deadline())
                .isolated(SandboxRequest.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT)));
        return scenario.needs().contains("netns") ? request.withNetwork() : request;
    }

    @Override
    public void close() {
        agent.close();
    }
}
