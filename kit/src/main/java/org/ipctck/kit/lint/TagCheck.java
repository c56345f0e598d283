package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.ledger.Standard;
import org.ipctck.kit.need.Need;
import org.ipctck.kit.spec.ScenarioText;

/** Tags: the behaviour's id with a row in the ledger, its standard, its needs, and the facility of the feature. */
final class TagCheck {

    private static final String ID = "[A-Z]+-[0-9]{3,4}";
    private static final String NEEDS = "needs-";

    private final Ledger ledger;
    private final Set<String> words;
    private final Map<String, ScenarioText> files = new HashMap<>();
    private final Map<String, Set<Standard>> shown = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private TagCheck(Ledger ledger) {
        this.ledger = ledger;
        this.words = new TreeSet<>(ledger.facilities());
        words.addAll(Standard.words());
        Need.names().forEach(need -> words.add(NEEDS + need));
    }

    static List<Finding> check(Ledger ledger, List<ScenarioText> scenarios) {
        TagCheck check = new TagCheck(ledger);
        scenarios.forEach(check::check);
        scenarios.forEach(scenario -> scenario.ids().forEach(id -> check.standard(scenario, id)));
        return check.findings;
    }

    private void check(ScenarioText scenario) {
        List<String> tags = scenario.tags().stream().map(tag -> tag.substring(1)).toList();
        tags.forEach(tag -> word(scenario, tag));
        if (scenario.ids().isEmpty()) {
            find(scenario, "the scenario has no tag with the id of a behaviour; tag it with the id of its row in the ledger");
        }
        long standards = tags.stream().filter(tag -> Standard.of(tag).isPresent()).count();
        if (standards != 1) {
            find(scenario, "the scenario has " + standards + " standard tags; give it exactly one of @" + String.join(", @", Standard.words()));
        }
        scenario.ids().forEach(id -> id(scenario, id));
        scenario.standard().ifPresent(standard -> scenario.ids().forEach(
                id -> shown.computeIfAbsent(id, unknown -> EnumSet.noneOf(Standard.class)).add(standard)));
    }

    private void word(ScenarioText scenario, String tag) {
        boolean needs = tag.startsWith(NEEDS) && Need.known(tag.substring(NEEDS.length()));
        if (!tag.matches(ID) && !words.contains(tag) && !needs) {
            find(scenario, "nobody knows the tag @" + tag + at(Nearest.to(tag, words))
                    + "; a tag is a behaviour's id, a standard, a facility of the ledger, or a need");
        }
    }

    private void id(ScenarioText scenario, String id) {
        Optional<Row> row = ledger.row(id);
        if (row.isEmpty()) {
            find(scenario, "the ledger has no row " + id + Nearest.hint(id, ledger.ids()) + "; correct the tag or add the row");
            return;
        }
        ScenarioText first = files.putIfAbsent(id, scenario);
        if (first != null && !first.source().equals(scenario.source())) {
            find(scenario, id + " is specified already in " + first.place() + "; keep the scenarios of one behaviour in one feature");
        }
    }

    private static String at(Optional<String> nearest) {
        return nearest.map(name -> " (nearest: @" + name + ")").orElse("");
    }

    /** A scenario may show what a narrower standard adds to a behaviour, as long as another shows the behaviour itself. */
    private void standard(ScenarioText scenario, String id) {
        ledger.row(id).filter(row -> !shown.getOrDefault(id, Set.of()).isEmpty() && !shown.get(id).contains(row.standard()))
                .ifPresent(row -> find(scenario, "no scenario of " + id + " is tagged @" + row.standard().word()
                        + ", its standard in the ledger (" + row.place() + ")"));
    }

    private void find(ScenarioText scenario, String message) {
        findings.add(new Finding(scenario.source().path() + ":" + scenario.outline(), message));
    }
}
