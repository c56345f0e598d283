package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.fixtures.target.TargetSpec;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.run.AgentSupply;
import picocli.CommandLine.Option;

/** Where the kernel under test is. */
final class TargetOptions {

    @Option(names = "--target", paramLabel = "SPEC", defaultValue = "local",
            description = "local, or exec:COMMAND for a command whose standard input and output reach an agent.")
    private String target;

    @Option(names = "--agent", paramLabel = "PATH", description = "An agent program to use instead of the kit's own.")
    private Path agent;

    /** Begins to start the agent. */
    AgentSupply connect() {
        return new AgentSupply(spec(), agent());
    }

    private TargetSpec spec() {
        try {
            TargetSpec spec = TargetSpec.parse(target);
            if (spec.kind() == TargetSpec.Kind.REPLAY) {
                throw Refusal.input("--target " + target + ": a replay cannot be run yet; `ipctck judge` judges a recorded run");
            }
            return spec;
        } catch (IllegalArgumentException e) {
            throw Refusal.input("--target " + target + ": " + e.getMessage());
        }
    }

    String target() {
        return target;
    }

    Optional<Path> agent() {
        return Optional.ofNullable(agent);
    }
}
