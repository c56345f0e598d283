package org.ipctck.kit.table;

import java.util.List;
import java.util.Optional;

/**
 * One comparison table.
 *
 * @param key          the name of its file, and of its page
 * @param introduction what it tells, in a few sentences
 */
public record Comparison(String key, String title, String introduction, List<Fact> facts) {

    public Comparison {
        facts = List.copyOf(facts);
    }

    /** Its columns, as they come. */
    public List<String> columns() {
        return facts.stream().map(Fact::column).distinct().toList();
    }

    /** What it compares, in its order. */
    public List<String> rows() {
        return facts.stream().map(Fact::row).distinct().toList();
    }

    /** What it says of a row in a column; empty when it says nothing. */
    public Optional<Fact> fact(String row, String column) {
        return facts.stream().filter(fact -> fact.row().equals(row) && fact.column().equals(column)).findFirst();
    }
}
