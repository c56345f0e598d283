package org.ipctck.kit.site.gherkin;

import java.util.List;

/** Cuts lines out of a file. */
final class Excerpts {

    private final List<String> lines;

    Excerpts(String text) {
        this.lines = text.lines().toList();
    }

    int last() {
        return lines.size();
    }

    /** Lines from..to (both counted, from 1), without blank and comment lines at the end and without what all of them are indented by. */
    List<String> cut(int from, int to) {
        int end = to;
        while (end > from && isFiller(lines.get(end - 1))) {
            end--;
        }
        List<String> part = lines.subList(from - 1, end);
        int indent = part.stream().filter(line -> !line.isBlank()).mapToInt(Excerpts::indent).min().orElse(0);
        return part.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList();
    }

    private static boolean isFiller(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
