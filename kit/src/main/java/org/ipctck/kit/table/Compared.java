package org.ipctck.kit.table;

/**
 * What is compared: a facility, or a form of one.
 *
 * @param name     as the tables call it: {@code UNIX datagram socket}
 * @param facility as the ledger does
 * @param place    {@code file:line}
 */
public record Compared(String name, String facility, String place) {
}
