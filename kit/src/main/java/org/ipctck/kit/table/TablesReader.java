package org.ipctck.kit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.spec.Source;

/** Reads the files of the tables, tab separated with one header line each, and names every wrong line. */
final class TablesReader {

    private static final String ROWS = "rows";
    private static final String TABLES = "tables";
    private static final String QUESTIONS = "questions";
    private static final String HELPERS = "helpers";
    private static final List<String> FACTS = List.of("row", "column", "claim", "remark", "shown by");

    private record Line(String place, String[] cells) {
    }

    private final Map<String, Source> files;
    private final List<Fault> faults = new ArrayList<>();

    TablesReader(List<Source> files) {
        this.files = files.stream().collect(Collectors.toMap(TablesReader::key, file -> file, (a, b) -> a, LinkedHashMap::new));
    }

    private static String key(Source file) {
        return file.name().replaceFirst("\\.tsv$", "");
    }

    Tables read() {
        List<Compared> compared = lines(ROWS, List.of("row", "facility")).stream()
                .map(line -> new Compared(line.cells()[0], line.cells()[1], line.place())).toList();
        Set<String> names = compared.stream().map(Compared::name).collect(Collectors.toSet());
        List<Comparison> tables = lines(TABLES, List.of("table", "title", "introduction")).stream()
                .flatMap(line -> table(line, names).stream()).toList();
        List<Question> questions = lines(QUESTIONS, List.of("question", "table", "column")).stream()
                .map(line -> new Question(line.cells()[0], line.cells()[1], line.cells()[2], line.place()))
                .filter(question -> isAnswered(question, tables)).toList();
        Set<String> helpers = lines(HELPERS, List.of("call")).stream().map(line -> line.cells()[0]).collect(Collectors.toSet());
        return new Tables(compared, tables, questions, helpers, faults);
    }

    private Optional<Comparison> table(Line line, Set<String> names) {
        String key = line.cells()[0];
        if (!files.containsKey(key)) {
            faults.add(new Fault(line.place(), "there is no file " + key + ".tsv beside this one; write it or leave out this line"));
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line fact : lines(key, FACTS)) {
            if (!names.contains(fact.cells()[0])) {
                faults.add(new Fault(fact.place(), ROWS + ".tsv has no row " + fact.cells()[0] + Nearest.hint(fact.cells()[0], names)));
            } else if (!seen.add(fact.cells()[0] + "\t" + fact.cells()[1])) {
                faults.add(new Fault(fact.place(), "the table says twice what " + fact.cells()[0] + " has in the column "
                        + fact.cells()[1] + "; put both into one line"));
            } else {
                facts.add(fact(fact));
            }
        }
        return Optional.of(new Comparison(key, line.cells()[1], line.cells()[2], facts));
    }

    private Fact fact(Line line) {
        List<Shown> shown = new ArrayList<>();
        for (String written : words(line.cells()[4]).isEmpty() ? new String[0] : line.cells()[4].split(";")) {
            Shown.parse(written).ifPresentOrElse(shown::add, () -> faults.add(new Fault(line.place(), "`" + written.strip()
                    + "` names no behaviour; write an id, or an id with a text of its scenarios: XCMP-050{a pipe}; several separated by ;")));
        }
        return new Fact(line.cells()[0], line.cells()[1], line.cells()[2], words(line.cells()[3]), shown, line.place());
    }

    private boolean isAnswered(Question question, List<Comparison> tables) {
        Optional<Comparison> table = tables.stream().filter(one -> one.key().equals(question.table())).findFirst();
        if (table.isEmpty() || !table.get().columns().contains(question.column())) {
            faults.add(new Fault(question.place(), "no table " + question.table() + " has a column " + question.column()
                    + table.map(found -> Nearest.hint(question.column(), found.columns())).orElse("")));
            return false;
        }
        return true;
    }

    private List<Line> lines(String key, List<String> columns) {
        Source file = files.get(key);
        if (file == null) {
            return List.of();
        }
        List<String> text = file.text().lines().toList();
        if (text.isEmpty() || !text.get(0).equals(String.join("\t", columns))) {
            faults.add(new Fault(file.path() + ":1", "the header must be these columns, separated by tabs: " + String.join(", ", columns)));
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            Line line = new Line(file.path() + ":" + (i + 1), text.get(i).split("\t", -1));
            if (line.cells().length == columns.size()) {
                lines.add(line);
            } else {
                faults.add(new Fault(line.place(), "the line has " + line.cells().length + " columns instead of " + columns.size()
                        + "; separate columns by one tab and write - for nothing"));
            }
        }
        return lines;
    }

    private static String words(String cell) {
        return cell.equals("-") ? "" : cell.strip();
    }
}
