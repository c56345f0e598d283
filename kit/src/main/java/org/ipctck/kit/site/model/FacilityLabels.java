package org.ipctck.kit.site.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table {@code facilities.tsv}: how facilities are presented, in the order in which they are. */
final class FacilityLabels {

    private static final String TABLE = "/org/ipctck/kit/site/facilities.tsv";

    private final Map<String, FacilityLabel> labels = new LinkedHashMap<>();

    FacilityLabels() {
        table().lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1))
                .forEach(cells -> labels.put(cells[0], new FacilityLabel(cells[1], cells[2], cells[3])));
    }

    /** Names of the table in its order, then those that only the ledger has. */
    List<String> order(Iterable<String> ledger) {
        List<String> known = new ArrayList<>();
        List<String> others = new ArrayList<>();
        ledger.forEach(name -> (labels.containsKey(name) ? known : others).add(name));
        List<String> order = new ArrayList<>(labels.keySet());
        known.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        known.addAll(others);
        return known;
    }

    /** The label of a facility; one that the table lacks is presented by its name. */
    FacilityLabel label(String name) {
        return labels.getOrDefault(name, new FacilityLabel(name.replace('-', ' '), "Further facilities", ""));
    }

    boolean knows(String name) {
        return labels.containsKey(name);
    }

    private static String table() {
        try (InputStream stream = FacilityLabels.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of facilities in the kit cannot be read", e);
        }
    }
}
