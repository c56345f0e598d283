package org.ipctck.kit.site.tables;

import java.util.Optional;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.table.Comparison;

/** One comparison table. */
public record TablePage(TableData data, Comparison table) implements Page {

    @Override
    public String path() {
        return "compare/" + table.key() + "/index.html";
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public String description() {
        return table.introduction();
    }

    @Override
    public String template() {
        return "table.jte";
    }

    /** A cell; empty when the table says nothing there. */
    public Optional<Entry> entry(String row, String column) {
        return data.entry(table, row, column);
    }

    /** The facility of a row, when it has a page. */
    public Optional<String> facility(String row) {
        return data.facility(row);
    }
}
