package org.ipctck.kit.cli;

import java.nio.file.Path;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A run that is judged from its recorded events, by which features and against what is known. */
final class RecordedRun {

    @Mixin
    private SpecificationOption specification;
    @Mixin
    private JudgeOptions judging;
    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    /** A run as it was found, and what comes of it today. */
    record Judged(RunFolder folder, RunRecord record, Specification specification, Result result) {
    }

    Judged judge(Screen screen) {
        Specification spec = specification.load();
        RunFolder folder = RunFolder.existing(run);
        RunRecord record = RunRecord.read(folder.path());
        Editions.warn(screen, record, spec);
        return new Judged(folder, record, spec, Result.of(record, spec.ledger(), judging.baseline(spec.ledger())));
    }

    boolean strict() {
        return judging.strict();
    }
}
