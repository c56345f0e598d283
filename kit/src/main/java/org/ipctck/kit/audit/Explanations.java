package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.spec.Source;

/**
 * The table of survivors that are right: columns id, call, part, change, reason, separated by tabs; {@code *} stands for any id. Lines
 * that begin with # are comments.
 */
public final class Explanations {

    private static final String FORM = "a line is: id or *, call, part of the answer, kind of change, reason; separated by one tab each";
    private static final List<String> KINDS = Arrays.stream(ChangeKind.values()).map(ChangeKind::words).toList();

    private final List<Entry> entries;
    private final Set<Entry> used = new HashSet<>();

    private Explanations(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String id, String call, String part, String kind, String reason, String place) {

        boolean explains(Trial trial) {
            return (id.equals("*") || trial.scenario().ids().contains(id)) && call.equals(trial.change().function())
                    && part.equals(trial.change().what()) && kind.equals(trial.change().kind().words());
        }
    }

    /**
     * Reads the table; without one nothing is explained.
     *
     * @throws Refusal naming file, line, cause and remedy of each problem
     */
    public static Explanations read(Optional<Source> table, Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = table.map(Source::text).orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
                String place = table.orElseThrow().path() + ":" + (i + 1);
                String[] cells = line.split("\t", -1);
                problem(cells, ledger).ifPresentOrElse(problem -> problems.add(place + ": " + problem),
                        () -> entries.add(new Entry(cells[0], cells[1], cells[2], cells[3], cells[4], place)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.input(String.join("\n", problems));
        }
        return new Explanations(entries);
    }

    private static Optional<String> problem(String[] cells, Ledger ledger) {
        if (cells.length != 5) {
            return Optional.of("has " + cells.length + " columns instead of 5; " + FORM);
        }
        if (!cells[0].equals("*") && ledger.row(cells[0]).isEmpty()) {
            return Optional.of("no behaviour has the id " + cells[0] + Nearest.hint(cells[0], ledger.ids()));
        }
        if (!KINDS.contains(cells[3])) {
            return Optional.of("`" + cells[3] + "` is no kind of change" + Nearest.hint(cells[3], KINDS) + "; one of " + String.join(", ", KINDS));
        }
        return cells[4].isBlank() ? Optional.of("the reason is missing; say why nobody is to judge that") : Optional.empty();
    }

    /** The same trial, explained if it survived and a line says why. */
    Trial explained(Trial trial) {
        Optional<Entry> entry = trial.result() == Trial.Result.SURVIVED
                ? entries.stream().filter(one -> one.explains(trial)).findFirst() : Optional.empty();
        entry.ifPresent(used::add);
        return entry.isPresent() ? trial.as(Trial.Result.EXPLAINED) : trial;
    }

    /** Lines that explained nothing so far, as {@code file:line: id call part kind}. */
    List<String> stale() {
        return entries.stream().filter(entry -> !used.contains(entry))
                .map(entry -> entry.place() + ": " + String.join(" ", entry.id(), entry.call(), entry.part(), entry.kind())).toList();
    }
}
