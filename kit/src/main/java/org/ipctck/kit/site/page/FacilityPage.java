package org.ipctck.kit.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.gherkin.FeatureText;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Facility;
import org.ipctck.kit.site.model.Kernel;

/** One facility: introduction, claims, behaviours, references, notes. */
public record FacilityPage(Catalogue catalogue, Facility facility) implements Page {

    /** One page for each facility. */
    public static Stream<FacilityPage> of(Catalogue catalogue) {
        return catalogue.facilities().stream().map(facility -> new FacilityPage(catalogue, facility));
    }

    @Override
    public String path() {
        return "facilities/" + facility.name() + "/index.html";
    }

    @Override
    public String title() {
        return facility.title();
    }

    @Override
    public String description() {
        return facility.label().summary().isEmpty() ? "The behaviours of " + facility.title() + "." : facility.label().summary();
    }

    @Override
    public String template() {
        return "facility.jte";
    }

    /** The kernels whose verdicts stand beside each behaviour. */
    public List<Kernel> kernels() {
        return catalogue.kernels();
    }

    /** Behaviours that a claim's scenarios show, each once, in the order of the scenarios. */
    public List<Behaviour> shownBy(FeatureText.RuleText rule) {
        return rule.scenarios().stream().flatMap(scenario -> scenario.ids().stream()).distinct()
                .map(catalogue::behaviour).flatMap(Optional::stream).toList();
    }

    /** Behaviours of this facility that features of other facilities show. */
    public List<Behaviour> elsewhere() {
        return facility.outside().stream().filter(Behaviour::specified).toList();
    }

    /** Behaviours that nobody has specified yet. */
    public List<Behaviour> open() {
        return facility.outside().stream().filter(behaviour -> !behaviour.specified()).toList();
    }

    /** A name for the fragment of the page where a feature begins. */
    public String anchor(FeatureText feature) {
        String file = feature.path().substring(feature.path().lastIndexOf('/') + 1);
        return "feature-" + file.replace(".feature", "");
    }
}
