package org.ipctck.kit.lint;

/**
 * One thing that is wrong with a feature.
 *
 * @param place   {@code file:line}
 * @param message cause and remedy
 */
public record Finding(String place, String message) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        int byFile = file().compareTo(other.file());
        return byFile != 0 ? byFile : Integer.compare(line(), other.line());
    }

    private String file() {
        return place.substring(0, place.lastIndexOf(':'));
    }

    private int line() {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
