package org.ipctck.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with the files in {@code golden/}. With {@code -Dgolden.write=FOLDER} the files are written there instead, to be looked at. */
public final class Golden {

    private Golden() {
    }

    /** Fails when the text is not the file's. */
    public static void check(String name, String text) {
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            write(Path.of(folder, name), text);
            return;
        }
        assertThat(text).as("golden/%s", name).isEqualTo(read(name));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("golden/%s must exist", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
