package org.ipctck.kit.diagram;

import java.util.List;
import java.util.Optional;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Plain;

/** What a step says of the calls made in it. */
final class StepWords {

    private static final String LOOK = " has";

    private StepWords() {
    }

    /** The call as the step writes it, with the name it gives to the result; empty when the step writes no such call. */
    static Optional<String> call(Event.Step step, String function) {
        String text = step.text().lines().findFirst().orElse("");
        int begin = text.indexOf(function + "(");
        while (begin > 0 && Character.isJavaIdentifierPart(text.charAt(begin - 1))) {
            begin = text.indexOf(function + "(", begin + 1);
        }
        if (begin < 0) {
            return Optional.empty();
        }
        int end = closing(text, begin + function.length());
        return end < 0 ? Optional.empty() : Optional.of(Plain.text(text.substring(binding(text, begin), end + 1)));
    }

    /** The object whose state the step reads back. */
    static Optional<String> object(Event.Step step) {
        return step.text().lines().findFirst().filter(line -> line.endsWith(LOOK) && line.indexOf(' ') == line.length() - LOOK.length())
                .map(line -> line.substring(0, line.length() - LOOK.length()));
    }

    /** The first column of the step's table. */
    static List<String> named(Event.Step step) {
        return step.text().lines().skip(1).map(String::strip).filter(line -> line.startsWith("|"))
                .map(line -> line.substring(1).split("\\|")[0].strip()).toList();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where {@code NAME = } before the call begins. */
    private static int binding(String text, int begin) {
        String before = text.substring(0, begin);
        if (!before.endsWith(" = ")) {
            return begin;
        }
        int end = before.length() - " = ".length();
        int space = before.lastIndexOf(' ', end - 1);
        return space + 1;
    }
}
