package org.ipctck.kit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.report.Reports;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.terminal.Summary;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges the recorded events of a run once more, without a kernel. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Judges the recorded events of a run once more, without any kernel: summary, table, JUnit XML and KTAP; exits as the run would.")
final class JudgeCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Mixin
    private JudgeOptions judging;
    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    JudgeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        RunFolder folder = RunFolder.existing(run);
        RunRecord record = RunRecord.read(folder.path());
        Editions.warn(screen, record, spec);
        Result result = Result.of(record, spec.ledger(), judging.baseline(spec.ledger()));
        new Summary(screen.out(), result).print();
        rewrite(folder, result);
        boolean interrupted = record.footer().map(footer -> footer.interrupted()).orElse(false);
        return result.status(judging.strict(), interrupted).code();
    }

    /** A run that may only be read is judged all the same. */
    private void rewrite(RunFolder folder, Result result) {
        if (Files.isWritable(folder.path())) {
            new Reports(folder).writeVerdicts(result);
        } else {
            screen.err().println("ipctck: " + folder.path() + " cannot be written, so its reports stay as they are");
        }
    }
}
