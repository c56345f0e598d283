package org.ipctck.kit.site.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipctck.kit.site.gherkin.FeatureText;
import org.ipctck.kit.site.gherkin.ScenarioExcerpt;
import org.ipctck.kit.verdict.Standing;

/**
 * A kind of interprocess communication.
 *
 * @param name       as the ledger and the tags write it
 * @param label      its title, group and one line for people
 * @param features   the features that are about it
 * @param behaviours its rows of the ledger
 */
public record Facility(String name, FacilityLabel label, List<FeatureText> features, List<Behaviour> behaviours) {

    /** As people write it: {@code System V message queue}. */
    public String title() {
        return label.title();
    }

    /** How many of its behaviours have a scenario. */
    public long specified() {
        return behaviours.stream().filter(Behaviour::specified).count();
    }

    /** How many of its behaviours stand there on a kernel. */
    public long count(Kernel kernel, Standing standing) {
        return behaviours.stream().filter(behaviour -> kernel.cell(behaviour.id()).standing() == standing).count();
    }

    /** Its behaviours that none of its features shows, in the ledger's order. */
    public List<Behaviour> outside() {
        Set<String> shown = new LinkedHashSet<>();
        features.stream().flatMap(feature -> feature.scenarios().stream()).map(ScenarioExcerpt::ids).forEach(shown::addAll);
        return behaviours.stream().filter(behaviour -> !shown.contains(behaviour.id())).toList();
    }

    /** Everything that its behaviours refer to, sorted, each once. */
    public List<String> references() {
        return behaviours.stream().map(Behaviour::references).flatMap(Collection::stream).distinct().sorted().toList();
    }

    /** Its behaviours to which the ledger has a note. */
    public List<Behaviour> noted() {
        return behaviours.stream().filter(behaviour -> !behaviour.row().note().isBlank() && !behaviour.row().note().equals("-")).toList();
    }
}
