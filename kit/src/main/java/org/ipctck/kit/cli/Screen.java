package org.ipctck.kit.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param terminal whether out is a terminal, on which a line can be rewritten
 */
public record Screen(PrintStream out, PrintStream err, boolean terminal) {

    private static final int USUAL_WIDTH = 100;

    /** Characters in a line, as the environment tells. */
    int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
