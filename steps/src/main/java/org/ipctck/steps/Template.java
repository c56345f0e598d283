package org.ipctck.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.fixtures.process.Repeat;

/** Calls with gaps, as in {@code msgsnd({name}, type={type}, text={text})}; several are separated by semicolons. */
record Template(String text) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern REPEATED = Pattern.compile("(.*\\)) until (E[A-Z0-9]+)");

    /** One call of a filled template, and how often it is made. */
    record Line(Call call, Repeat repeat) {
    }

    /** Fills the gaps; throws Broken when a value is missing. */
    List<Line> fill(Map<String, String> values) {
        return Arrays.stream(text.split(" ; ")).map(line -> line(filled(line, values))).toList();
    }

    private static String filled(String line, Map<String, String> values) {
        return GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), values)));
    }

    private static String value(String gap, Map<String, String> values) {
        String value = values.get(gap);
        if (value == null) {
            throw new Broken("the table lacks the column \"" + gap + "\"; known here: " + values.keySet());
        }
        return value;
    }

    private static Line line(String text) {
        Matcher repeated = REPEATED.matcher(text.strip());
        return repeated.matches()
            ? new Line(CallParser.parse(repeated.group(1)), Repeat.until(repeated.group(2)))
            : new Line(CallParser.parse(text.strip()), Repeat.ONCE);
    }
}
