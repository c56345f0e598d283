package org.ipctck.kit.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ipctck.kit.report.Facilities;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.Standing;

/** A line per facility of which something was selected, a column per verdict, and the sum. */
final class FacilityTable {

    private static final List<Standing> COLUMNS = Arrays.stream(Standing.values()).filter(Standing::selected).toList();
    private static final String SUM = "all";

    private FacilityTable() {
    }

    static List<String> of(Result result) {
        List<List<String>> rows = new ArrayList<>();
        Facilities.of(result).forEach((facility, behaviours) -> {
            if (behaviours.stream().anyMatch(behaviour -> behaviour.standing().selected())) {
                rows.add(row(facility, behaviours));
            }
        });
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.add(row(SUM, result.behaviours()));
        List<String> header = new ArrayList<>(List.of("facility"));
        COLUMNS.forEach(standing -> header.add(standing.words()));
        rows.add(0, header);
        return format(rows);
    }

    private static List<String> row(String name, List<BehaviourResult> behaviours) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Standing standing : COLUMNS) {
            long count = behaviours.stream().filter(behaviour -> behaviour.standing() == standing).count();
            cells.add(count == 0 ? "-" : Long.toString(count));
        }
        return cells;
    }

    private static List<String> format(List<List<String>> rows) {
        int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
        return rows.stream().map(row -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + first + "s", row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                line.append("  ").append(String.format(Locale.ROOT, "%" + COLUMNS.get(i - 1).words().length() + "s", row.get(i)));
            }
            return line.toString();
        }).toList();
    }
}
