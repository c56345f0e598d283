package org.ipctck.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.exit.Refusal;

/** Reads the ledger's files (tab separated, one header line) and names every wrong line of all files at once. */
public final class LedgerReader {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of("id", "facility", "title", "behaviour", "standard", "tier", "seeds",
            "reference", "peers", "observe", "needs", "note");

    private static final Pattern ID = Pattern.compile("[A-Z]+-[0-9]{3,4}");
    private static final int REQUIRED = 6;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    private LedgerReader() {
    }

    /** One file: its name for messages, and its text. */
    public record File(String name, String text) {
    }

    /**
     * Reads all files.
     *
     * @throws Refusal naming file, line, cause and remedy of each problem
     */
    public static Ledger read(List<File> files) {
        List<File> sorted = files.stream().sorted(Comparator.comparing(File::name)).toList();
        LedgerReader reader = new LedgerReader();
        sorted.forEach(reader::readFile);
        if (!reader.problems.isEmpty()) {
            throw Refusal.input(String.join("\n", reader.problems));
        }
        return new Ledger(reader.rows, digest(sorted));
    }

    private void readFile(File file) {
        List<String> lines = file.text().lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(String.join("\t", COLUMNS))) {
            problems.add(file.name() + ":1: the header must be these " + COLUMNS.size() + " columns, separated by tabs: "
                    + String.join(" ", COLUMNS));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            readLine(file.name() + ":" + (i + 1), lines.get(i));
        }
    }

    private void readLine(String place, String line) {
        String[] cells = line.split("\t", -1);
        Optional<String> problem = problem(place, cells);
        if (problem.isPresent()) {
            problems.add(place + ": " + problem.get());
            return;
        }
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3], Standard.of(cells[4]).orElseThrow(), Integer.parseInt(cells[5]),
                cells[6], cells[7], cells[8], cells[9], cells[10], cells[11], place));
    }

    private Optional<String> problem(String place, String[] cells) {
        if (cells.length != COLUMNS.size()) {
            String first = cells.length < COLUMNS.size() ? "; the first missing one is `" + COLUMNS.get(cells.length) + "`" : "";
            return Optional.of("the row has " + cells.length + " columns instead of " + COLUMNS.size() + first
                    + "; separate columns by one tab and write - for nothing");
        }
        for (int i = 0; i < REQUIRED; i++) {
            if (cells[i].isBlank()) {
                return Optional.of("column `" + COLUMNS.get(i) + "` is empty; it must be filled");
            }
        }
        return valueProblem(place, cells);
    }

    private Optional<String> valueProblem(String place, String[] cells) {
        if (!ID.matcher(cells[0]).matches()) {
            return Optional.of("id `" + cells[0] + "` is not of the form FAMILY-123");
        }
        if (Standard.of(cells[4]).isEmpty()) {
            return Optional.of("standard `" + cells[4] + "` is not one of " + String.join(", ", Standard.words())
                    + Nearest.hint(cells[4], Standard.words()));
        }
        if (!cells[5].matches("[123]")) {
            return Optional.of("tier `" + cells[5] + "` is not 1, 2 or 3");
        }
        String before = places.putIfAbsent(cells[0], place);
        return Optional.ofNullable(before).map(first -> "id `" + cells[0] + "` is used already in " + first
                + "; give this row a number of its own");
    }

    private static String digest(List<File> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> sha.update(file.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
