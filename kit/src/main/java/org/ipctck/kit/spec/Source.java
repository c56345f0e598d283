package org.ipctck.kit.spec;

import java.net.URI;

/**
 * A file of the specification.
 *
 * @param path as messages and events name it: {@code features/pipe/transfer.feature}
 * @param uri  as Cucumber names it
 * @param text its content
 */
public record Source(String path, URI uri, String text) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without its last part: the facility's folder. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
