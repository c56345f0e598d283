package org.ipctck.kit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ipctck.kit.Runs;

/** The command line tool as a person meets it: arguments in; status, out and err back. */
final class Cli {

    private final Path features;

    private Cli(Path features) {
        this.features = features;
    }

    /** What a command left. */
    record Done(int status, String out, String err) {
    }

    /** With a folder of one feature and a small ledger. */
    static Cli with(Path folder, String feature) {
        try {
            Path features = Files.createDirectories(folder.resolve("features"));
            Files.writeString(features.resolve("sample.feature"), feature);
            Files.writeString(features.resolve("rows.tsv"), Runs.ledgerText());
            return new Cli(features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the features. */
    Path features() {
        return features;
    }

    /** Runs a command as it stands. */
    static Done bare(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.commandLine(new Screen(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false)).execute(arguments);
        return new Done(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command on the folder's features. */
    Done run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(1, "--features");
        all.add(2, features.toString());
        return bare(all.toArray(String[]::new));
    }
}
