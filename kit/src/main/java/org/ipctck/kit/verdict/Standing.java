package org.ipctck.kit.verdict;

import org.ipctck.kit.event.Outcome;

/** Where a behaviour stands in the result: a verdict, or why there is none. */
public enum Standing {
    CONFORMS("conforms"),
    DEVIATES("deviates"),
    UNSUPPORTED("unsupported"),
    SKIPPED("skipped"),
    BROKEN("broken"),
    /** Selected, but the run ended before, or its shard is missing. */
    NOT_RUN("not run"),
    /** Specified, but the selection left it out. */
    NOT_SELECTED("not selected"),
    /** A row of the ledger without a scenario. */
    NOT_SPECIFIED("not yet specified");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** As reports write it. */
    public String words() {
        return words;
    }

    /** Whether the behaviour was selected, so that it counts in the sums. */
    public boolean selected() {
        return this != NOT_SELECTED && this != NOT_SPECIFIED;
    }

    static Standing of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
