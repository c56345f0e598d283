package org.ipctck.kit.table;

/**
 * A line of a table that cannot be used.
 *
 * @param place   {@code file:line}
 * @param message cause and remedy
 */
public record Fault(String place, String message) {
}
