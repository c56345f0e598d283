package org.ipctck.kit.site.model;

import java.util.Arrays;
import java.util.List;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.site.gherkin.ScenarioExcerpt;

/**
 * A behaviour with everything that its page tells.
 *
 * @param row       its row of the ledger
 * @param scenarios the scenarios that show it, none when it is not specified yet
 * @param peers     other suites' tests that assert it
 * @param evidence  what was recorded of its scenarios
 */
public record Behaviour(Row row, List<ScenarioExcerpt> scenarios, List<PeerTest> peers, List<Evidence> evidence) {

    /** For example {@code SVMQ-021}. */
    public String id() {
        return row.id();
    }

    /** Whether a scenario shows it. */
    public boolean specified() {
        return !scenarios.isEmpty();
    }

    /** Manual pages and sections of standards, one by one. */
    public List<String> references() {
        return split(row.reference());
    }

    /** What it needs from the environment. */
    public List<String> needs() {
        return split(row.needs());
    }

    /** The evidence of one of its scenarios. */
    public List<Evidence> evidence(ScenarioExcerpt scenario) {
        return evidence.stream().filter(each -> each.place().equals(scenario.place())).toList();
    }

    /** The entries of a cell of the ledger; those in parentheses stay together. */
    static List<String> split(String cell) {
        return Arrays.stream(cell.split("[;,](?![^(]*\\))")).map(String::strip).filter(part -> !part.isEmpty() && !part.equals("-")).toList();
    }
}
