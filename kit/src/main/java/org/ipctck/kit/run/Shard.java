package org.ipctck.kit.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.kit.exit.Refusal;

/**
 * One of several equal parts of the selected scenarios; all examples of an outline stay together.
 *
 * @param index from 1
 * @param count of all parts
 */
public record Shard(int index, int count) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    /** The only part of an undivided run. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Reads {@code i/n}. Throws Refusal when it is none. */
    public static Shard parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            throw Refusal.input("--shard " + text + ": write i/n with i from 1 to n, for example 2/4");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether the n-th scenario (from 0) belongs to this part. */
    boolean holds(int position) {
        return position % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
