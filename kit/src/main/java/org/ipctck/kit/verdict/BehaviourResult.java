package org.ipctck.kit.verdict;

import java.util.List;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.ledger.Row;

/**
 * The one line of a behaviour in the result.
 *
 * @param row         its row of the ledger
 * @param standing    the verdict of its worst scenario, or why there is none
 * @param reason      why; empty when it conforms entirely
 * @param proof       weak when one of its scenarios was proved weakly
 * @param expectation held against the baseline
 * @param known       the baseline's reason; empty when it has none
 * @param differs     whether its repetitions came to different verdicts
 * @param scenarios   its scenarios, all repetitions
 */
public record BehaviourResult(Row row, Standing standing, String reason, Proof proof, Expectation expectation, String known,
        boolean differs, List<ScenarioResult> scenarios) {

    /** Whether it says something that the baseline did not foresee. */
    public boolean unexpected() {
        return expectation == Expectation.UNEXPECTED;
    }

    /** The scenarios that decided: those with the behaviour's own verdict. */
    public List<ScenarioResult> deciding() {
        return scenarios.stream().filter(scenario -> Standing.of(scenario.outcome()) == standing).toList();
    }
}
