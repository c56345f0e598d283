package org.ipctck.kit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.fixtures.machine.Machine;
import org.ipctck.fixtures.target.AgentPrograms;
import org.ipctck.kit.exit.Refusal;

/**
 * The agents that the kit carries: one for the machine that it was built on, and those for other machines that were built with it.
 *
 * @param named a program that the user named instead
 */
record KitAgents(Optional<Path> named) implements AgentPrograms {

    private static final String OWN = "/org/ipctck/agent/ipc-agent";

    @Override
    public ProgramFile file() {
        return named.map(AgentFile::of).orElseGet(() -> AgentFile.unpacked(program(Machine.here())));
    }

    @Override
    public byte[] program(Machine machine) {
        if (named.isPresent()) {
            return AgentPrograms.at(AgentFile.of(named.get()).path()).program(machine);
        }
        byte[] own = carried(OWN).orElseThrow(() -> Refusal.unreachable("this kit carries no agent; build it with `make` in native-helpers (it needs a"
                + " C compiler), then build the kit anew, or name an agent with --agent", null));
        return Machine.ofProgram(own).filter(machine::equals).map(same -> own).or(() -> carried(OWN + "-" + machine))
                .orElseThrow(() -> Refusal.unreachable("this kit carries no agent for a machine of kind " + machine + "; where the compiler "
                        + machine + "-linux-gnu-gcc is, ci/build makes one (Debian's package for it: ci/setup kernels), or name one with --agent", null));
    }

    private static Optional<byte[]> carried(String resource) {
        try (InputStream in = KitAgents.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
