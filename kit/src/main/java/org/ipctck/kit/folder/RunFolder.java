package org.ipctck.kit.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.verdict.RunRecord;

/** The folder of one run. Nothing that is there already is ever overwritten by a run; reports are replaced as whole files. */
public final class RunFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder of a new run; without a wish, {@code ipctck-run-TIME} in the working folder.
     *
     * @throws Refusal when the folder holds something, or cannot be made or written
     */
    public static RunFolder create(Optional<Path> wish) {
        Path path = wish.orElseGet(RunFolder::unused);
        try {
            if (Files.exists(path) && !isEmptyFolder(path)) {
                throw Refusal.input("--out " + path + ": " + occupied(path)
                        + "; a run never overwrites anything, choose a new or an empty folder");
            }
            Files.createDirectories(path);
            Path probe = Files.createTempFile(path, ".probe", "");
            Files.delete(probe);
            return new RunFolder(path);
        } catch (IOException e) {
            throw Refusal.input("--out " + path + ": the folder cannot be made or written (" + why(e)
                    + "); choose a writable folder on a file system with free space");
        }
    }

    /** The folder of a run that was. Throws Refusal when it holds no run. */
    public static RunFolder existing(Path path) {
        if (!Files.isRegularFile(path.resolve(RunRecord.EVENTS))) {
            throw Refusal.input(path + ": is not the folder of a run (it holds no " + RunRecord.EVENTS
                    + "); name the folder that `ipctck run` printed");
        }
        return new RunFolder(path);
    }

    private static Path unused() {
        String stamp = "ipctck-run-" + LocalDateTime.now().format(STAMP);
        return Stream.iterate(1, n -> n + 1).map(n -> Path.of(n == 1 ? stamp : stamp + "-" + n))
                .filter(path -> !Files.exists(path)).findFirst().orElseThrow();
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    private static String occupied(Path path) {
        if (!Files.isDirectory(path)) {
            return "is a file";
        }
        return Files.exists(path.resolve(RunRecord.EVENTS)) ? "holds another run already" : "is a folder that is not empty";
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such folder";
        }
        return e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : String.valueOf(e.getMessage());
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** A file in it. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Puts a file in place in one move, so that no reader ever sees half of it.
     *
     * @throws Refusal when it cannot be written
     */
    public void replace(String name, String text) {
        Path target = file(name);
        try {
            Path draft = Files.createTempFile(path, "." + name, "");
            try {
                Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw unwritten(target, e);
        }
    }

    /** Fills a folder that is not there yet. */
    public interface Filler {

        /** Writes everything into the empty folder. */
        void fill(Path folder) throws IOException;
    }

    /**
     * Puts a whole folder in place; one of that name is replaced only when the new one is complete.
     *
     * @throws Refusal when it cannot be written
     */
    public void replaceFolder(String name, Filler filler) {
        try {
            Path draft = Files.createTempDirectory(path, "." + name);
            try {
                filler.fill(draft);
                Trees.delete(file(name));
                Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Trees.delete(draft);
            }
        } catch (IOException e) {
            throw unwritten(file(name), e);
        } catch (RuntimeException e) {
            throw disguised(e).<RuntimeException>map(cause -> unwritten(file(name), cause)).orElse(e);
        }
    }

    /** Libraries that write files throw what went wrong as the cause of exceptions of their own. */
    private static Optional<IOException> disguised(RuntimeException thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance).map(IOException.class::cast).findFirst();
    }

    private Refusal unwritten(Path target, IOException e) {
        return Refusal.output(target + ": cannot be written (" + why(e) + "); the events are kept: free some space, then `ipctck report "
                + path + "` writes the reports again", e);
    }
}
