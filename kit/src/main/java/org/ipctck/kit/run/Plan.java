package org.ipctck.kit.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;

/**
 * What a run is going to do.
 *
 * @param scenarios those selected, in the specification's order
 * @param planned   how many of them each behaviour has
 * @param leftOut   behaviours that the profile counts and that have scenarios, none of which was selected
 */
public record Plan(List<ScenarioText> scenarios, Map<String, Integer> planned, List<String> leftOut) {

    /** Selects from a specification. */
    public static Plan of(Specification specification, Selection selection, Profile profile, Shard shard) {
        Map<String, Integer> positions = positions(specification);
        List<ScenarioText> chosen = specification.scenarios().stream()
                .filter(scenario -> counts(scenario, specification.ledger(), profile))
                .filter(selection::fits)
                .filter(scenario -> shard.holds(positions.get(outline(scenario)))).toList();
        Map<String, Integer> planned = new TreeMap<>();
        chosen.forEach(scenario -> scenario.ids().forEach(id -> planned.merge(id, 1, Integer::sum)));
        List<String> leftOut = specification.specified().stream()
                .filter(id -> specification.ledger().row(id).filter(row -> profile.counts(row.standard())).isPresent())
                .filter(id -> !planned.containsKey(id)).sorted().toList();
        return new Plan(chosen, planned, leftOut);
    }

    private static boolean counts(ScenarioText scenario, Ledger ledger, Profile profile) {
        boolean own = scenario.standard().map(profile::counts).orElse(true);
        return own && scenario.ids().stream().anyMatch(id -> ledger.row(id).filter(row -> profile.counts(row.standard())).isPresent());
    }

    private static Map<String, Integer> positions(Specification specification) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        specification.scenarios().forEach(scenario -> positions.putIfAbsent(outline(scenario), positions.size()));
        return positions;
    }

    private static String outline(ScenarioText scenario) {
        return scenario.source().path() + ":" + scenario.outline();
    }

    /** The feature files that hold them, in order. */
    public List<String> paths() {
        return scenarios.stream().map(scenario -> scenario.source().path()).distinct().toList();
    }

    /** The selected lines of each feature, by Cucumber's name of the feature. */
    Map<String, Set<Integer>> lines() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        scenarios.forEach(scenario -> lines.computeIfAbsent(scenario.source().uri().toString(), uri -> new HashSet<>())
                .add(scenario.line()));
        return lines;
    }
}
