package org.ipctck.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.fixtures.Broken;

/** The objects of the scenario in hand, by name. */
public final class Objects {

    private final Map<String, Kind> kinds = new HashMap<>();

    List<Template.Line> declare(String kindName, String object, Map<String, String> attributes) {
        Kinds known = RunContext.current().kinds();
        Kind kind = known.named(kindName).orElseThrow(() -> new Broken(
            "no kind of object is called \"" + kindName + "\"; features/kinds.tsv knows: " + String.join(", ", known.names())));
        kinds.put(object, kind);
        return kind.calls("make", object, attributes);
    }

    List<Template.Line> calls(String purpose, String object, Map<String, String> values) {
        Kind kind = kinds.get(object);
        if (kind == null) {
            throw new Broken("no object is called " + object + "; make it with \"Given a <kind> " + object + "\"");
        }
        return kind.calls(purpose, object, values);
    }
}
