package org.ipctck.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.machine.Machine;
import org.ipctck.fixtures.target.AgentPrograms.ProgramFile;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitAgentsTest {

    private final KitAgents own = new KitAgents(Optional.empty());

    @Test
    void theKitCarriesAnAgentForTheMachineThatItIsOn() {
        assertThat(Machine.ofProgram(own.program(Machine.here()))).contains(Machine.here());
    }

    @Test
    void itsAgentIsAFileForAsLongAsItIsNeeded() throws IOException {
        try (ProgramFile file = own.file()) {
            assertThat(file.path()).isExecutable().hasBinaryContent(own.program(Machine.here()));
        }
    }

    @Test
    void aMachineThatItCarriesNoAgentForIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> own.program(new Machine("vax"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.UNREACHABLE)).hasMessageContainingAll("a machine of kind vax", "vax-linux-gnu-gcc", "--agent");
    }

    @Test
    void aNamedAgentServesTheMachineThatItWasBuiltFor(@TempDir Path folder) throws IOException {
        Path named = Files.write(folder.resolve("agent"), own.program(Machine.here()));
        Files.setPosixFilePermissions(named, PosixFilePermissions.fromString("r-x------"));
        KitAgents agents = new KitAgents(Optional.of(named));
        assertThat(agents.program(Machine.here())).isEqualTo(own.program(Machine.here()));
        assertThat(agents.file().path()).isEqualTo(named);
        assertThatThrownBy(() -> agents.program(new Machine("vax"))).isInstanceOf(Broken.class)
                .hasMessageContainingAll("is for " + Machine.here(), "the target is a machine of kind vax");
    }

    @Test
    void aNamedAgentThatIsNoneIsRefused(@TempDir Path folder) {
        KitAgents agents = new KitAgents(Optional.of(folder.resolve("none")));
        assertThatThrownBy(agents::file).isInstanceOf(Refusal.class).hasMessageContaining("--agent");
        assertThatThrownBy(() -> agents.program(Machine.here())).isInstanceOf(Refusal.class).hasMessageContaining("--agent");
    }
}
