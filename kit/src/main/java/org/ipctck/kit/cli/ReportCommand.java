package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.report.Reports;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the reports of a run once more. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes all reports of a run anew from its recorded events.")
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Mixin
    private JudgeOptions judging;
    @Option(names = "--no-allure-report", description = "Leaves out the generated HTML; the results for it are written.")
    private boolean noAllure;
    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        RunFolder folder = RunFolder.existing(run);
        RunRecord record = RunRecord.read(folder.path());
        Editions.warn(screen, record, spec);
        new Reports(folder).write(Result.of(record, spec.ledger(), judging.baseline(spec.ledger())), spec, !noAllure);
        screen.out().println("The reports are in " + folder.path());
        return ExitStatus.AS_EXPECTED.code();
    }
}
