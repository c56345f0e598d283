package org.ipctck.kit.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.Trees;

/** The agent's program as a file: one that the user named, or the kit's own in a private folder for as long as it takes to start it. */
final class AgentFile implements AutoCloseable {

    private static final String RESOURCE = "/org/ipctck/agent/ipc-agent";

    private final Path program;
    private final Optional<Path> folder;

    private AgentFile(Path program, Optional<Path> folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Provides the program.
     *
     * @throws Refusal when there is none, or it cannot be executed
     */
    static AgentFile provide(Optional<Path> named) {
        if (named.isPresent()) {
            if (!Files.isExecutable(named.get()) || Files.isDirectory(named.get())) {
                throw Refusal.input("--agent " + named.get() + ": is not a program that can be executed; build one with `make` in native-helpers");
            }
            return new AgentFile(named.get().toAbsolutePath(), Optional.empty());
        }
        try (InputStream in = AgentFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw Refusal.unreachable("this kit carries no agent; build it with `make` in native-helpers (it needs a C compiler),"
                        + " then build the kit anew, or name an agent with --agent", null);
            }
            return extract(in);
        } catch (IOException e) {
            throw Refusal.output("the agent could not be written to the folder for temporary files (" + e.getMessage()
                    + "); free some space there, or name an agent with --agent", e);
        }
    }

    private static AgentFile extract(InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("ipctck-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path program = folder.resolve("ipc-agent");
        Files.copy(in, program);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("r-xr-xr-x"));
        return new AgentFile(program, Optional.of(folder));
    }

    Path program() {
        return program;
    }

    /** Removes the private copy; an agent that was started from it goes on. */
    @Override
    public void close() {
        try {
            if (folder.isPresent()) {
                Trees.delete(folder.get());
            }
        } catch (IOException e) {
            throw Refusal.output(folder.get() + ": cannot be removed (" + e.getMessage() + "); remove it by hand", e);
        }
    }
}
