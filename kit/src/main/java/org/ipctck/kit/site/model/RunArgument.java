package org.ipctck.kit.site.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run as it is named on the command line: a folder, or NAME=FOLDER, where NAME is what the site calls the kernel.
 *
 * @param name empty when the facts of the target are to name it
 */
public record RunArgument(Optional<String> name, Path folder) {

    /** Reads an argument; a folder that exists under the whole text wins, whatever characters it has. */
    public static RunArgument parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || Files.exists(Path.of(text))) {
            return new RunArgument(Optional.empty(), Path.of(text));
        }
        return new RunArgument(Optional.of(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
    }
}
