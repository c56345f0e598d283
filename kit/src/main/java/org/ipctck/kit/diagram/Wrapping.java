package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks and shortens text. */
final class Wrapping {

    private static final int INDENT = 2;

    private Wrapping() {
    }

    /** The text in parts of at most that many characters, after the first two fewer; broken at spaces where there are some. Loses nothing but line feeds. */
    static List<String> wrap(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text.replace('\n', ' ').replace('\t', ' ');
        int room = width;
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int at = space > room / 2 ? space : whole(rest, room);
            parts.add(rest.substring(0, at));
            rest = rest.substring(at == space ? at + 1 : at);
            room = width - INDENT;
        }
        parts.add(rest);
        return parts;
    }

    /** The text, in at most that many characters, with an ellipsis where something is left out. */
    static String shorten(String text, int width) {
        return text.length() <= width ? text : text.substring(0, whole(text, width - 1)) + "\u2026";
    }

    /** No character is torn in two. */
    private static int whole(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) && at > 1 ? at - 1 : at;
    }
}
