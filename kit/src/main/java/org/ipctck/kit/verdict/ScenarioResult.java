package org.ipctck.kit.verdict;

import org.ipctck.kit.event.Outcome;

/**
 * A scenario, what was recorded of it, and what the judge says.
 *
 * @param cause under which it is grouped with others; empty when it stands alone
 */
public record ScenarioResult(History history, Judgement judgement, String cause) {

    static ScenarioResult of(History history) {
        Judgement judgement = history.condensed().orElseGet(() -> Judge.judge(history));
        return new ScenarioResult(history, judgement, Cause.of(history, judgement));
    }

    /** The verdict. */
    public Outcome outcome() {
        return judgement.outcome();
    }

    /** Title, with the example's values where it has some. */
    public String title() {
        return history.scenario().name();
    }

    /** {@code file:line}. */
    public String place() {
        return history.scenario().uri() + ":" + history.scenario().line();
    }
}
