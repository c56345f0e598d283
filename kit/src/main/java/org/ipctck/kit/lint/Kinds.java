package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.kit.spec.Source;

/** The table of kinds of objects as far as names go: what making one binds, and which values each template asks for. */
final class Kinds {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> PURPOSES = List.of("make", "holds", "full", "empty", "has");

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Kinds(Optional<Source> source) {
        source.ifPresent(this::read);
    }

    /** One kind; templates by purpose. */
    record Kind(String name, Map<String, String> defaults, Map<String, String> templates) {

        boolean can(String purpose) {
            return templates.containsKey(purpose);
        }

        /** The names that a template's gaps ask for, without the object's own. */
        Set<String> gaps(String purpose) {
            Set<String> gaps = new TreeSet<>();
            Matcher matcher = GAP.matcher(templates.getOrDefault(purpose, ""));
            while (matcher.find()) {
                gaps.add(matcher.group(1));
            }
            gaps.remove("name");
            return gaps;
        }

        /** The calls of a template for an object of that name. */
        List<Call> calls(String purpose, String object, Map<String, String> values) {
            return Arrays.stream(templates.get(purpose).split(" ; "))
                    .map(line -> CallParser.parse(filled(line.strip().replaceFirst(" until E[A-Z0-9]+$", ""), object, values))).toList();
        }

        private String filled(String line, String object, Map<String, String> values) {
            return GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(gap.group(1).equals("name") ? object
                    : values.getOrDefault(gap.group(1), defaults.getOrDefault(gap.group(1), "0"))));
        }
    }

    Optional<Kind> named(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    Set<String> names() {
        return kinds.keySet();
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(Source source) {
        List<String> lines = source.text().lines().toList();
        List<String> header = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() != header.size()) {
                findings.add(new Finding(source.path() + ":" + (i + 1), "the row has " + cells.size() + " columns instead of " + header.size()));
            } else {
                kind(header, cells);
            }
        }
    }

    private void kind(List<String> header, List<String> cells) {
        Map<String, String> templates = new LinkedHashMap<>();
        for (String purpose : PURPOSES) {
            int column = header.indexOf(purpose);
            if (column >= 0 && !cells.get(column).equals("-")) {
                templates.put(purpose, cells.get(column));
            }
        }
        kinds.put(cells.get(0), new Kind(cells.get(0), defaults(cells.get(header.indexOf("defaults"))), templates));
    }

    private static Map<String, String> defaults(String cell) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String pair : cell.equals("-") ? new String[0] : cell.split(" ")) {
            int equals = pair.indexOf('=');
            defaults.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return defaults;
    }
}
