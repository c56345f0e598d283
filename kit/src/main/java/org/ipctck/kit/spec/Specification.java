package org.ipctck.kit.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.LedgerReader;

/** The features and the ledger together: what is promised, and how it is shown. */
public final class Specification {

    private final Sources sources;
    private final Ledger ledger;
    private final List<FeatureParser.Parsed> features;
    private final Map<String, List<ScenarioText>> byId = new LinkedHashMap<>();

    private Specification(Sources sources) {
        this.sources = sources;
        this.ledger = LedgerReader.read(sources.ledger().stream()
                .map(source -> new LedgerReader.File(source.path(), source.text())).toList());
        this.features = sources.features().parallelStream().map(source -> new FeatureParser().parse(source)).toList();
        scenarios().forEach(scenario -> scenario.ids().forEach(
                id -> byId.computeIfAbsent(id, unknown -> new ArrayList<>()).add(scenario)));
    }

    /** What the kit carries, or what the folder holds. Throws Refusal when the ledger is wrong. */
    public static Specification load(Optional<Path> folder) {
        return new Specification(folder.map(Sources::in).orElseGet(Sources::bundled));
    }

    /** Of given sources. */
    public static Specification of(Sources sources) {
        return new Specification(sources);
    }

    /** The ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** The files. */
    public Sources sources() {
        return sources;
    }

    /** All scenarios, examples expanded, in the order of files and lines. */
    public List<ScenarioText> scenarios() {
        return features.stream().flatMap(feature -> feature.scenarios().stream()).toList();
    }

    /** The scenarios that show a behaviour. */
    public List<ScenarioText> scenariosOf(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Behaviours that have a scenario. */
    public Set<String> specified() {
        return byId.keySet();
    }

    /** Every tag that occurs, without {@code @}. */
    public Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        scenarios().forEach(scenario -> scenario.tags().forEach(tag -> tags.add(tag.substring(1))));
        return tags;
    }

    /** Places where a file is no Gherkin, as {@code file:line: text}. */
    public List<String> parseErrors() {
        return features.stream().flatMap(feature -> feature.errors().stream()).toList();
    }
}
