package org.ipctck.kit.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Ledger;

/**
 * Known deviations: a table with the columns id, verdict, conditions on facts, reason, separated by tabs. Lines that begin with # are
 * comments. An entry counts where all its conditions hold; later entries win over earlier ones.
 */
public final class Baseline {

    private static final List<String> VERDICTS = Arrays.stream(Outcome.values()).filter(outcome -> outcome != Outcome.CONFORMS)
            .map(Outcome::word).toList();
    private static final String FORM = "a line is: id, verdict, conditions on facts or -, reason; separated by one tab each";

    private final List<Entry> entries;

    private Baseline(List<Entry> entries) {
        this.entries = entries;
    }

    /** One known deviation; {@code place} is file:line. */
    record Entry(String id, Outcome verdict, List<Condition> conditions, String reason, String place) {

        boolean appliesTo(Map<String, String> facts) {
            return conditions.stream().allMatch(condition -> condition.holds(facts));
        }
    }

    /** A baseline that knows nothing. */
    public static Baseline none() {
        return new Baseline(List.of());
    }

    /**
     * Reads a file.
     *
     * @throws Refusal naming file, line, cause and remedy of each problem
     */
    public static Baseline read(Path file, Ledger ledger) {
        try {
            return parse(file.toString(), Files.readString(file), ledger);
        } catch (IOException e) {
            throw Refusal.input("--baseline " + file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    static Baseline parse(String name, String text, Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.startsWith("id\tverdict\t")) {
                continue;
            }
            String place = name + ":" + (i + 1);
            String[] cells = line.split("\t", -1);
            problem(cells, ledger).ifPresentOrElse(problem -> problems.add(place + ": " + problem),
                    () -> entries.add(entry(cells, place)));
        }
        if (!problems.isEmpty()) {
            throw Refusal.input(String.join("\n", problems));
        }
        return new Baseline(entries);
    }

    private static Optional<String> problem(String[] cells, Ledger ledger) {
        if (cells.length != 4) {
            return Optional.of("has " + cells.length + " columns instead of 4; " + FORM);
        }
        if (ledger.row(cells[0]).isEmpty()) {
            return Optional.of("no behaviour has the id " + cells[0] + Nearest.hint(cells[0], ledger.ids()));
        }
        if (!VERDICTS.contains(cells[1])) {
            return Optional.of("`" + cells[1] + "` is no verdict that a baseline can know; one of " + String.join(", ", VERDICTS));
        }
        if (Condition.parse(cells[2]).isEmpty()) {
            return Optional.of("the conditions `" + cells[2] + "` cannot be read; write for example release<6.2 machine=aarch64, or -");
        }
        return cells[3].isBlank() ? Optional.of("the reason is missing; say why this deviation is known") : Optional.empty();
    }

    private static Entry entry(String[] cells, String place) {
        return new Entry(cells[0], Outcome.valueOf(cells[1].toUpperCase(Locale.ROOT)), Condition.parse(cells[2]).orElseThrow(),
                cells[3], place);
    }

    /** What the baseline knows of a behaviour on a target with these facts. */
    Optional<Entry> entry(String id, Map<String, String> facts) {
        return entries.stream().filter(entry -> entry.id().equals(id) && entry.appliesTo(facts)).reduce((first, later) -> later);
    }

    /** Whether a verdict on a behaviour is one that nobody expects on a target with these facts. */
    public boolean isNews(String id, Outcome outcome, Map<String, String> facts) {
        boolean bad = outcome == Outcome.DEVIATES || outcome == Outcome.BROKEN;
        return bad && entry(id, facts).filter(entry -> entry.verdict() == outcome).isEmpty();
    }

    /** Every entry that counts on a target with these facts. */
    List<Entry> applying(Map<String, String> facts) {
        return entries.stream().filter(entry -> entry.appliesTo(facts)).toList();
    }
}
