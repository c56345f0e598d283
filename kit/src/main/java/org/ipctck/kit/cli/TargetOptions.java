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
            description = "local; exec:COMMAND for a command whose standard input and output reach an agent; ssh:HOST, container:NAME "
                    + "or image:NAME to bring an agent there; runsc, uml or qemu:KERNEL to start a kernel on this machine; replay:RUN for the answers that an earlier run recorded. README.md, "
                    + "Targets, describes each.")
    private String target;

    @Option(names = "--agent", paramLabel = "PATH", description = "An agent program to use instead of the kit's own.")
    private Path agent;

    /** Begins to start the agent. */
    AgentSupply connect() {
        return new AgentSupply(spec(), agent());
    }

    private TargetSpec spec() {
        try {
            return TargetSpec.parse(target);
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
