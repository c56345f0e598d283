package org.ipctck.kit.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.wire.Percent;

/**
 * A recorded order or answer, read leniently: a verb, then KEY=VALUE, values percent-encoded; what is neither is left out, for a report
 * must not fail on what a strange agent said. Source: native-helpers/PROTOCOL.md.
 */
public final class Payload {

    private final String verb;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Payload(String verb) {
        this.verb = verb;
    }

    /** Reads a recorded payload; what has no {@code =} after the verb is ignored. */
    public static Payload parse(String text) {
        String[] words = text.strip().split(" ");
        Payload payload = new Payload(words[0]);
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals > 0) {
                payload.values.put(words[i].substring(0, equals), Percent.decode(words[i].substring(equals + 1)));
            }
        }
        return payload;
    }

    /** What kind of order, answer or event it is. */
    public String verb() {
        return verb;
    }

    /** The value of that key. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of that key as a number; empty when it is missing or no number. */
    public Optional<Long> number(String key) {
        return value(key).filter(text -> text.matches("-?[0-9]{1,18}")).map(Long::valueOf);
    }

    /** Every key that begins with the prefix, without it, in order. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
