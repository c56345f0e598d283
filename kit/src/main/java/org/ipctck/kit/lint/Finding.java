package org.ipctck.kit.lint;

import java.util.Comparator;

/**
 * One thing that is wrong with a feature.
 *
 * @param place   {@code file:line}
 * @param message cause and remedy
 */
public record Finding(String place, String message) {

    /** By file, line and message. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file).thenComparingInt(Finding::line)
            .thenComparing(Finding::message);

    private String file() {
        return place.substring(0, place.lastIndexOf(':'));
    }

    private int line() {
        String number = place.substring(place.lastIndexOf(':') + 1);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
