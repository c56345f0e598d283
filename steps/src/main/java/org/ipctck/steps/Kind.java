package org.ipctck.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.Broken;

/**
 * A kind of object that the keeper can make: one row of {@code features/kinds.tsv}.
 *
 * @param name as the features say it, "System V message queue"
 * @param defaults values of the attributes where a feature says nothing
 * @param templates by purpose: make, holds, full, empty, has
 */
record Kind(String name, Map<String, String> defaults, Map<String, Template> templates) {

    List<Template.Line> calls(String purpose, String object, Map<String, String> attributes) {
        Map<String, String> values = new LinkedHashMap<>(defaults);
        values.putAll(attributes);
        values.put("name", object);
        return template(purpose).fill(values);
    }

    private Template template(String purpose) {
        return Optional.ofNullable(templates.get(purpose)).orElseThrow(() -> new Broken(
            "features/kinds.tsv does not say how a " + name + " is made \"" + purpose + "\"; add it to its row"));
    }
}
