package org.ipctck.kit.site.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.table.CallTables;
import org.ipctck.kit.table.Compared;
import org.ipctck.kit.table.Comparison;
import org.ipctck.kit.table.Fact;
import org.ipctck.kit.table.Shown;
import org.ipctck.kit.table.Tables;

/** The tables of a specification beside the verdicts of the kernels. */
public final class TableData {

    private final Catalogue catalogue;
    private final Tables tables;
    private final CallTables calls;
    private final Map<String, String> facilities;

    /**
     * Reads the tables.
     *
     * @throws Refusal when a line of them cannot be used
     */
    TableData(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tables = Tables.of(catalogue.specification().sources().tables());
        if (!tables.faults().isEmpty()) {
            throw Refusal.input(tables.faults().stream().map(fault -> fault.place() + ": " + fault.message()).collect(Collectors.joining("\n")));
        }
        this.calls = CallTables.of(catalogue.specification(), tables.helpers(), Description.builtIn());
        this.facilities = tables.compared().stream().collect(Collectors.toMap(Compared::name, Compared::facility));
    }

    Tables tables() {
        return tables;
    }

    CallTables calls() {
        return calls;
    }

    /** The cell of a table; empty when it says nothing there. */
    Optional<Entry> entry(Comparison table, String row, String column) {
        return table.fact(row, column).map(this::entry);
    }

    private Entry entry(Fact fact) {
        return new Entry(fact, Checked.of(catalogue, fact.shownBy()));
    }

    /** How far these behaviours, taken one by one, hold. */
    Checked checked(Iterable<String> ids) {
        List<Shown> shown = new ArrayList<>();
        ids.forEach(id -> shown.add(new Shown(id, "")));
        return Checked.of(catalogue, shown);
    }

    /** The facility of a row, when the site has a page of it. */
    Optional<String> facility(String row) {
        return Optional.ofNullable(facilities.get(row)).filter(name -> catalogue.facility(name).isPresent());
    }

    String title(String facility) {
        return catalogue.facility(facility).map(found -> found.title()).orElse(facility);
    }
}
