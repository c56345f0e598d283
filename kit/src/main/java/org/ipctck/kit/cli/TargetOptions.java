package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.Optional;
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
        if (!target.equals("local") && !(target.startsWith("exec:") && target.length() > "exec:".length())) {
            throw Refusal.input("--target " + target + ": is no target; write local, or exec:COMMAND");
        }
        return new AgentSupply(target, agent());
    }

    String target() {
        return target;
    }

    Optional<Path> agent() {
        return Optional.ofNullable(agent);
    }
}
