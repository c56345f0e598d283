package org.ipctck.kit.table;

/**
 * A question by which somebody chooses a facility; the claims in a column are the answers.
 *
 * @param table the key of the table
 * @param place {@code file:line}
 */
public record Question(String text, String table, String column, String place) {
}
