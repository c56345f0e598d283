package org.ipctck.kit.cli;

import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;

/** Notices when a run was judged by another edition of the ledger than the one at hand. */
final class Editions {

    private Editions() {
    }

    static void warn(Screen screen, RunRecord record, Specification specification) {
        String then = record.head().ledger().digest();
        String now = specification.ledger().digest();
        if (!then.equals(now)) {
            screen.err().println("ipctck: the run used the ledger " + then.substring(0, Math.min(12, then.length())) + ", this kit has "
                    + now.substring(0, 12) + ": rows that are new or gone are judged by this kit's ledger");
        }
    }
}
