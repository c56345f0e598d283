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
import org.ipctck.fixtures.target.Target;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;

/** One agent that answers. */
public final class AgentLink implements AutoCloseable {

    private final Agent agent;

    private AgentLink(Agent agent) {
        this.agent = agent;
    }

    /**
     * Starts the agent of a target and greets it.
     *
     * @throws Refusal when there is none, or it is not this kit's version
     */
    static AgentLink connect(TargetSpec target, Optional<Path> program) {
        try {
            return new AgentLink(target.kind() == TargetSpec.Kind.LOCAL ? local(target, program)
                    : Agent.connect(target.start(Path.of("")), Kit.version()));
        } catch (Broken e) {
            throw Refusal.unreachable(e.getMessage(), e);
        } catch (LinkageError e) {
            throw Refusal.unreachable("the C library cannot be loaded (" + innermost(e).getMessage()
                    + "); name a writable folder that may hold programs with java -Djava.io.tmpdir=DIR", e);
        }
    }

    /** The file is needed only until it has been executed. */
    private static Agent local(TargetSpec spec, Optional<Path> program) {
        Target target;
        try (AgentFile file = AgentFile.provide(program)) {
            target = spec.start(file.program());
        }
        return Agent.connect(target, Kit.version());
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
    Sandbox open(String scenario, String isolation, boolean network, Evidence sink) {
        SandboxRequest request = SandboxRequest.named("s-" + scenario)
                .isolated(SandboxRequest.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT)));
        return agent.open(network ? request.withNetwork() : request, sink);
    }

    @Override
    public void close() {
        agent.close();
    }
}
