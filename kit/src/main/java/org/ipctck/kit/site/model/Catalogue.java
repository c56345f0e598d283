package org.ipctck.kit.site.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.site.gherkin.FeatureText;
import org.ipctck.kit.site.gherkin.FeatureTexts;
import org.ipctck.kit.site.gherkin.ScenarioExcerpt;
import org.ipctck.kit.spec.Specification;

/** Everything that the site tells. */
public final class Catalogue {

    private final Specification specification;
    private final List<Kernel> kernels;
    private final Map<String, Behaviour> behaviours = new LinkedHashMap<>();
    private final Map<String, Facility> facilities = new LinkedHashMap<>();
    private final List<Suite> suites;

    private Catalogue(Specification specification, Kernels kernels) {
        this.specification = specification;
        this.kernels = kernels.all();
        List<FeatureText> features = specification.sources().features().stream().map(FeatureTexts::read).flatMap(Optional::stream).toList();
        Map<String, List<ScenarioExcerpt>> scenarios = byId(features);
        for (Row row : specification.ledger().rows()) {
            behaviours.put(row.id(), new Behaviour(row, scenarios.getOrDefault(row.id(), List.of()), PeerTest.of(row), kernels.evidence(row.id())));
        }
        addFacilities(features, specification.ledger().facilities());
        this.suites = suites(behaviours.values());
    }

    /** Of a specification and the kernels whose runs are shown; there may be none. */
    public static Catalogue of(Specification specification, Kernels kernels) {
        return new Catalogue(specification, kernels);
    }

    private static Map<String, List<ScenarioExcerpt>> byId(List<FeatureText> features) {
        Map<String, List<ScenarioExcerpt>> byId = new LinkedHashMap<>();
        features.stream().flatMap(feature -> feature.scenarios().stream()).forEach(scenario -> scenario.ids()
                .forEach(id -> byId.computeIfAbsent(id, x -> new ArrayList<>()).add(scenario)));
        return byId;
    }

    private void addFacilities(List<FeatureText> features, Collection<String> names) {
        FacilityLabels labels = new FacilityLabels();
        Map<String, List<Behaviour>> rows = behaviours.values().stream().collect(Collectors.groupingBy(b -> b.row().facility()));
        for (String name : labels.order(names)) {
            List<FeatureText> own = features.stream().filter(feature -> feature.facilities().contains(name)).toList();
            facilities.put(name, new Facility(name, labels.label(name), own, rows.getOrDefault(name, List.of())));
        }
    }

    private static List<Suite> suites(Collection<Behaviour> behaviours) {
        Map<String, TreeMap<String, List<Behaviour>>> suites = new TreeMap<>();
        behaviours.forEach(behaviour -> behaviour.peers().forEach(peer -> suites.computeIfAbsent(peer.suite(), x -> new TreeMap<>())
                .computeIfAbsent(peer.name(), x -> new ArrayList<>()).add(behaviour)));
        return suites.entrySet().stream().map(suite -> new Suite(suite.getKey(), suite.getValue())).toList();
    }

    /** What it is all about: the features, the ledger and the tables. */
    public Specification specification() {
        return specification;
    }

    /** The kernels, in the order in which they were given. */
    public List<Kernel> kernels() {
        return kernels;
    }

    /** Every behaviour, in the ledger's order. */
    public Collection<Behaviour> behaviours() {
        return behaviours.values();
    }

    /** The behaviour of that id. */
    public Optional<Behaviour> behaviour(String id) {
        return Optional.ofNullable(behaviours.get(id));
    }

    /** Every facility, related ones together. */
    public Collection<Facility> facilities() {
        return facilities.values();
    }

    /** The facility of that name. */
    public Optional<Facility> facility(String name) {
        return Optional.ofNullable(facilities.get(name));
    }

    /** The facilities under the headings of their groups, in order. */
    public Map<String, List<Facility>> groups() {
        return facilities.values().stream().collect(Collectors.groupingBy(f -> f.label().group(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Other suites that assert some of the behaviours. */
    public List<Suite> suites() {
        return suites;
    }

    /** How many behaviours have a scenario. */
    public long specified() {
        return behaviours.values().stream().filter(Behaviour::specified).count();
    }
}
