package org.ipctck.kit.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ipctck.fixtures.target.AgentPrograms;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.Trees;

/** The agent's program as a file: one that the user named, or the kit's own for as long as it takes to start it. */
final class AgentFile implements AgentPrograms.ProgramFile {

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
     * A program of the user's.
     *
     * @throws Refusal when it cannot be executed
     */
    static AgentFile of(Path named) {
        if (!Files.isExecutable(named) || Files.isDirectory(named)) {
            throw Refusal.input("--agent " + named + ": is not a program that can be executed; build one with `make` in native-helpers");
        }
        return new AgentFile(named.toAbsolutePath(), () -> { });
    }

    /**
     * A private copy of a program.
     *
     * @throws Refusal when it cannot be written
     */
    static AgentFile unpacked(byte[] bytes) {
        try {
            return unnamed(bytes);
        } catch (IOException e) {
            throw Refusal.output("the agent could not be written to the folder for temporary files (" + e.getMessage()
                    + "); free some space there, or name an agent with --agent", e);
        }
    }

    private static AgentFile unnamed(byte[] bytes) throws IOException {
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

    @Override
    public Path path() {
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
