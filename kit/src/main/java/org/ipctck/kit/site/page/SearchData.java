package org.ipctck.kit.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipctck.kit.site.Asset;
import org.ipctck.kit.site.gherkin.ScenarioExcerpt;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Facility;
import org.ipctck.kit.site.model.PeerTest;

/**
 * What can be searched, as a script and not as data to be fetched: a page opened from a folder may load scripts, but may not fetch. Each
 * entry is: address, name, title, facility, what it says, other suites' tests.
 */
public final class SearchData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchData() {
    }

    /** The script. */
    public static Asset of(Catalogue catalogue) {
        List<List<String>> entries = new ArrayList<>();
        catalogue.facilities().forEach(facility -> entries.add(entry(facility)));
        catalogue.facilities().forEach(facility -> facility.behaviours().forEach(behaviour -> entries.add(entry(behaviour, facility))));
        try {
            // A line for each entry, so that two sites can be compared.
            String lines = JSON.writeValueAsString(entries).replace("],[", "],\n[");
            return Asset.of("assets/search-data.js", "window.ipctckSearch = " + lines + ";\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of strings are JSON", e);
        }
    }

    private static List<String> entry(Facility facility) {
        return List.of("facilities/" + facility.name(), facility.name(), facility.title(), facility.label().group(),
                facility.label().summary(), "");
    }

    private static List<String> entry(Behaviour behaviour, Facility facility) {
        return List.of("behaviours/" + behaviour.id(), behaviour.id(), behaviour.row().title(), facility.title(), text(behaviour),
                behaviour.peers().stream().map(PeerTest::name).collect(Collectors.joining(" ")));
    }

    private static String text(Behaviour behaviour) {
        String rules = behaviour.scenarios().stream().map(ScenarioExcerpt::rule).distinct().collect(Collectors.joining(" "));
        return (behaviour.row().behaviour() + " " + rules).strip();
    }
}
