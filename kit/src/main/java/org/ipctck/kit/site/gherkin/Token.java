package org.ipctck.kit.site.gherkin;

/**
 * A piece of a line, and how it is shown.
 *
 * @param kind {@code keyword}, {@code tag}, {@code call}, {@code constant}, {@code string}, {@code number}, {@code gap}, {@code bar}; empty for plain text
 */
public record Token(String kind, String text) {

    /** Whether it is shown like what is around it. */
    public boolean plain() {
        return kind.isEmpty();
    }
}
