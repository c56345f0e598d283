package org.ipctck.kit.site.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.ipctck.kit.site.Page;

/**
 * A table that the scenarios say: functions by facility, or errors by function.
 *
 * @param key      of the page
 * @param row      what a row is
 * @param column   what a cell of it lists
 * @param contents by row, then entry: the behaviours
 */
public record CallsPage(TableData data, String key, String title, String description, String row, String column,
        SortedMap<String, SortedMap<String, Set<String>>> contents) implements Page {

    private static final int NAMED = 4;

    static CallsPage functions(TableData data) {
        return new CallsPage(data, "functions", "Functions of each facility",
                "Which functions the scenarios of a facility call. Nobody writes this table: it is read from the scenarios.",
                "Facility", "Functions", data.calls().functions());
    }

    static CallsPage errnos(TableData data) {
        return new CallsPage(data, "errno", "Errors of each function",
                "With which errors the scenarios expect a function to fail. Nobody writes this table: it is read from the scenarios.",
                "Function", "Errors", data.calls().errnos());
    }

    @Override
    public String path() {
        return "compare/" + key + "/index.html";
    }

    @Override
    public String template() {
        return "calls.jte";
    }

    /** Whether rows are facilities, which have pages. */
    public boolean byFacility() {
        return key.equals("functions");
    }

    /** What a row is called. */
    public String head(String name) {
        return byFacility() ? data.title(name) : name + "()";
    }

    /** How far the behaviours of an entry hold; an entry is verified as soon as one of them is. */
    public Checked checked(Collection<String> ids) {
        Checked all = data.checked(ids);
        List<Checked> each = ids.stream().map(id -> data.checked(List.of(id))).toList();
        return each.stream().filter(one -> !one.verified().isEmpty()).findFirst()
                .map(one -> new Checked(all.ids(), one.verified(), all.deviating(), "")).orElse(all);
    }

    /** The first behaviours of an entry. */
    public List<String> named(Collection<String> ids) {
        return ids.stream().limit(ids.size() > NAMED + 1 ? NAMED : NAMED + 1).toList();
    }

    /** The behaviours of an entry that come after the first. */
    public List<String> further(Collection<String> ids) {
        return ids.stream().skip(named(ids).size()).toList();
    }

    /** The rows with their entries. */
    public Set<Map.Entry<String, SortedMap<String, Set<String>>>> rows() {
        return contents.entrySet();
    }
}
