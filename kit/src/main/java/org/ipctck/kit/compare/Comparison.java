package org.ipctck.kit.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import org.ipctck.kit.verdict.Standing;

/** Several runs, the first of which is the base that the others are held against. A pure function of what was recorded. */
public final class Comparison {

    private final List<ComparedRun> runs;
    private final List<List<Cell>> table = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();

    private Comparison(List<ComparedRun> runs) {
        this.runs = runs;
    }

    /**
     * Judges and compares.
     *
     * @param records the runs, the base first
     * @param folders where they are, in the same order
     */
    public static Comparison of(List<RunRecord> records, List<Path> folders, Ledger ledger) {
        List<String> names = RunNames.of(records.stream().map(RunRecord::head).toList(), folders);
        List<ComparedRun> runs = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            runs.add(new ComparedRun(names.get(i), folders.get(i), Result.of(records.get(i), ledger, Baseline.none())));
        }
        Comparison comparison = new Comparison(List.copyOf(runs));
        comparison.compare(ledger);
        return comparison;
    }

    private void compare(Ledger ledger) {
        List<Map<String, BehaviourResult>> lines = runs.stream().map(run -> run.result().behaviours().stream()
                .collect(Collectors.toMap(line -> line.row().id(), Function.identity()))).toList();
        for (Row row : ledger.rows()) {
            List<Cell> cells = lines.stream().map(line -> Cell.of(Optional.ofNullable(line.get(row.id())))).toList();
            table.add(cells);
            Differing.of(row, cells).ifPresent(differing::add);
        }
    }

    List<ComparedRun> runs() {
        return runs;
    }

    List<Differing> differing(Difference difference) {
        return differing.stream().filter(one -> one.difference() == difference).toList();
    }

    /** How many behaviours all runs selected and find the same. */
    long same() {
        return table.stream().filter(cells -> cells.stream().allMatch(cell -> cell.standing().selected())).count()
                - differing.stream().filter(one -> one.difference() != Difference.ONLY_IN_SOME)
                .filter(one -> one.cells().stream().allMatch(cell -> cell.standing().selected())).count();
    }

    /** Facts that are not the same everywhere, each with its value in every run; empty text where a run does not tell it. */
    SortedMap<String, List<String>> facts() {
        SortedMap<String, List<String>> facts = new TreeMap<>();
        runs.forEach(run -> run.head().facts().keySet().forEach(name -> facts.computeIfAbsent(name,
                fact -> runs.stream().map(each -> each.head().facts().getOrDefault(fact, "")).toList())));
        facts.values().removeIf(values -> values.stream().distinct().count() == 1);
        return facts;
    }

    /**
     * The exit status: a deviation when something that conformed in the base does not in another run that selected it; broken when that is only because it
     * could not be judged there; nothing judged when no other run selected anything of what the base did.
     */
    public ExitStatus status() {
        if (lost(cell -> cell.standing() != Standing.BROKEN && cell.standing() != Standing.NOT_RUN)) {
            return ExitStatus.DEVIATION;
        }
        if (lost(cell -> true)) {
            return ExitStatus.BROKEN;
        }
        boolean common = table.stream().anyMatch(cells -> cells.get(0).standing().selected()
                && cells.stream().skip(1).anyMatch(cell -> cell.standing().selected()));
        return common ? ExitStatus.AS_EXPECTED : ExitStatus.NOTHING_JUDGED;
    }

    private boolean lost(Predicate<Cell> kind) {
        return table.stream().filter(cells -> cells.get(0).conforms())
                .anyMatch(cells -> cells.stream().skip(1).anyMatch(cell -> cell.standing().selected() && !cell.conforms() && kind.test(cell)));
    }
}
