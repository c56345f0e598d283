package org.ipctck.kit.cli;

import java.nio.file.Path;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.verdict.Baseline;
import picocli.CommandLine.Option;

/** How results are held against what is known. */
final class JudgeOptions {

    @Option(names = "--baseline", paramLabel = "FILE", description = "Known deviations: lines of id, verdict, conditions on facts, reason; separated by tabs.")
    private Path baseline;

    @Option(names = "--strict", description = "A known deviation that is gone is news, too.")
    private boolean strict;

    Baseline baseline(Ledger ledger) {
        return baseline == null ? Baseline.none() : Baseline.read(baseline, ledger);
    }

    boolean strict() {
        return strict;
    }
}
