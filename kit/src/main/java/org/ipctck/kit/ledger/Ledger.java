package org.ipctck.kit.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All rows, in the order of their files; ids are unique. */
public final class Ledger {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final String digest;

    Ledger(Collection<Row> rows, String digest) {
        rows.forEach(row -> this.rows.put(row.id(), row));
        this.digest = digest;
    }

    /** Every row. */
    public Collection<Row> rows() {
        return rows.values();
    }

    /** The rows that fit. */
    public List<Row> rows(Predicate<Row> fits) {
        return rows.values().stream().filter(fits).toList();
    }

    /** The row of that id. */
    public Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** All ids. */
    public Collection<String> ids() {
        return rows.keySet();
    }

    /** All facilities, sorted. */
    public SortedSet<String> facilities() {
        SortedSet<String> facilities = new TreeSet<>();
        rows.values().forEach(row -> facilities.add(row.facility()));
        return facilities;
    }

    /** SHA-256 over the files in the order of their names, in hexadecimal: two runs with one digest judged one ledger. */
    public String digest() {
        return digest;
    }
}
