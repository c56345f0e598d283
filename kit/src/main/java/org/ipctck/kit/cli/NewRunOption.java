package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.kit.folder.RunFolder;
import picocli.CommandLine.Option;

/** Where a new run is written. */
final class NewRunOption {

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of the run, new or empty; default: ipctck-run-TIME.")
    private Path out;

    RunFolder create() {
        return RunFolder.create(Optional.ofNullable(out));
    }
}
