package org.ipctck.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of objects in {@code features/kinds.tsv}. */
public final class Kinds {

    private static final String RESOURCE = "/features/kinds.tsv";
    private static final List<String> PURPOSES = List.of("make", "holds", "full", "empty", "has");
    private static final Kinds BUNDLED = load();

    private final Map<String, Kind> byName;

    private Kinds(Map<String, Kind> byName) {
        this.byName = byName;
    }

    /** The kinds that the kit carries. */
    public static Kinds bundled() {
        return BUNDLED;
    }

    Optional<Kind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Names of all kinds, for messages and for the vocabulary page. */
    public Set<String> names() {
        return byName.keySet();
    }

    private static Kinds load() {
        try (InputStream in = Kinds.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing: build the module features first");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table of kinds.
     *
     * @throws IllegalStateException when a row has not as many columns as the head; lint tells where
     */
    public static Kinds parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        Map<String, Kind> kinds = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> kind(header, line)).forEach(kind -> kinds.put(kind.name(), kind));
        return new Kinds(kinds);
    }

    private static Kind kind(List<String> header, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != header.size()) {
            throw new IllegalStateException("features/kinds.tsv: a row has " + cells.length + " columns instead of "
                + header.size() + ": " + line);
        }
        Map<String, Template> templates = new LinkedHashMap<>();
        for (String purpose : PURPOSES) {
            String cell = cells[header.indexOf(purpose)];
            if (!cell.equals("-")) {
                templates.put(purpose, new Template(cell));
            }
        }
        return new Kind(cells[header.indexOf("kind")], attributes(cells[header.indexOf("defaults")]), templates);
    }

    private static Map<String, String> attributes(String cell) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String pair : cell.equals("-") ? new String[0] : cell.split(" ")) {
            int equals = pair.indexOf('=');
            defaults.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return defaults;
    }
}
