package org.ipctck.kit.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.Trees;

/** The agent's program as a file: one that the user named, or the kit's own for as long as it takes to start it. */
final class AgentFile implements AutoCloseable {

    private static final String RESOURCE = "/org/ipctck/agent/ipc-agent";

    private final Path program;
    private final Cleaning cleaning;

    private AgentFile(Path program, Cleaning cleaning) {
        this.program = program;
        this.cleaning = cleaning;
    }

    /** Takes away what was made. */
    private interface Cleaning {
        void clean() throws IOException;
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
            return new AgentFile(named.get().toAbsolutePath(), () -> { });
        }
        try (InputStream in = AgentFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw Refusal.unreachable("this kit carries no agent; build it with `make` in native-helpers (it needs a C compiler),"
                        + " then build the kit anew, or name an agent with --agent", null);
            }
            return unpacked(in.readAllBytes());
        } catch (IOException e) {
            throw Refusal.output("the agent could not be written to the folder for temporary files (" + e.getMessage()
                    + "); free some space there, or name an agent with --agent", e);
        }
    }

    private static AgentFile unpacked(byte[] bytes) throws IOException {
        try {
            UnnamedFile file = UnnamedFile.of(bytes, Path.of(System.getProperty("java.io.tmpdir")));
            return new AgentFile(file.path(), file::close);
        } catch (IOException e) {
            // Some file systems know no files without a name.
            return named(bytes);
        }
    }

    private static AgentFile named(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("ipctck-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path program = Files.write(folder.resolve("ipc-agent"), bytes);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("r-x------"));
        return new AgentFile(program, () -> Trees.delete(folder));
    }

    Path program() {
        return program;
    }

    /** Removes the private copy; an agent that was started from it goes on. */
    @Override
    public void close() {
        try {
            cleaning.clean();
        } catch (IOException e) {
            throw Refusal.output(program + ": cannot be removed (" + e.getMessage() + "); remove it by hand", e);
        }
    }
}
