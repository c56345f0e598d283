package org.ipctck.kit.diagram;

import org.ipctck.kit.event.Plain;

/** Text of an SVG picture while it is written. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** An element that is left open: its name, then its attributes' names and values in turns. */
    Svg open(String name, Object... attributes) {
        tag(name, attributes);
        text.append('>');
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element with words in it. */
    Svg words(String name, String words, Object... attributes) {
        open(name, attributes);
        text.append(Plain.markup(words));
        return close(name);
    }

    private void tag(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"").append(Plain.markup(String.valueOf(attributes[i + 1]))).append('"');
        }
    }

    /** Words that need no escape: a style sheet of our own. */
    Svg raw(String words) {
        text.append(words);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
