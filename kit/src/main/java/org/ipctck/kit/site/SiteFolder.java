package org.ipctck.kit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.Trees;

/** Where a site goes: a new folder, an empty one, or that of an earlier site, which is replaced as soon as the new one is complete. */
public final class SiteFolder {

    private static final String MARK = "assets/minisearch.LICENSE";

    private final Path path;

    /**
     * The folder of that path.
     *
     * @throws Refusal when something else is in it
     */
    public SiteFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        if (Files.exists(path) && !replaceable()) {
            throw Refusal.input("--out " + path + ": is neither empty nor an earlier site; choose a new or an empty folder");
        }
    }

    /** Writes the site; returns how many files it has. Throws Refusal when it cannot be written. */
    public int fill(Site site) {
        try {
            Files.createDirectories(path.getParent());
            Path draft = Files.createTempDirectory(path.getParent(), "." + path.getFileName());
            try {
                int files = site.write(draft);
                // A temporary folder is its owner's alone; a site is for whoever may read its surroundings.
                open(draft);
                Trees.delete(path);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                return files;
            } finally {
                Trees.delete(draft);
            }
        } catch (IOException e) {
            throw Refusal.output("--out " + path + ": the site cannot be written (" + e.getMessage()
                    + "); choose a writable folder on a file system with free space", e);
        }
    }

    private static void open(Path draft) throws IOException {
        Path ordinary = Files.createDirectory(draft.resolve("assets").resolve(".mode"));
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(ordinary));
        Files.delete(ordinary);
    }

    private boolean replaceable() {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty() || Files.isRegularFile(path.resolve(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
