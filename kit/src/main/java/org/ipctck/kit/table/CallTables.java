package org.ipctck.kit.table;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;

/**
 * The tables that nobody writes, because the scenarios say them.
 *
 * @param functions by facility, then function: the behaviours whose scenarios call it
 * @param errnos    by function, then error: the behaviours whose scenarios expect it
 */
public record CallTables(SortedMap<String, SortedMap<String, Set<String>>> functions, SortedMap<String, SortedMap<String, Set<String>>> errnos) {

    /** Reads all scenarios; the agent's helpers are no functions. */
    public static CallTables of(Specification specification, Set<String> helpers, Description description) {
        CallTables tables = new CallTables(new TreeMap<>(), new TreeMap<>());
        for (ScenarioText scenario : specification.scenarios()) {
            CallWords.calls(scenario).filter(call -> !helpers.contains(call)).forEach(call -> tables.calls(specification, scenario, call));
            CallWords.failures(scenario, description::isErrno).stream().filter(failure -> !helpers.contains(failure.call()))
                    .forEach(failure -> put(tables.errnos, failure.call(), failure.errno(), scenario.ids()));
        }
        return tables;
    }

    private void calls(Specification specification, ScenarioText scenario, String call) {
        scenario.ids().forEach(id -> specification.ledger().row(id)
                .ifPresent(row -> put(functions, row.facility(), call, Set.of(id))));
    }

    private static void put(Map<String, SortedMap<String, Set<String>>> table, String row, String column, Iterable<String> ids) {
        Set<String> cell = table.computeIfAbsent(row, x -> new TreeMap<>()).computeIfAbsent(column, x -> new LinkedHashSet<>());
        ids.forEach(cell::add);
    }
}
