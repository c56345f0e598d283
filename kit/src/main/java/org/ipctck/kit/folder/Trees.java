package org.ipctck.kit.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes trees of files that the kit itself made. */
public final class Trees {

    private Trees() {
    }

    /** Removes a file or a folder with everything in it; nothing happens when there is none. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        for (Path path : innermostFirst(root)) {
            Files.deleteIfExists(path);
        }
    }

    private static List<Path> innermostFirst(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
