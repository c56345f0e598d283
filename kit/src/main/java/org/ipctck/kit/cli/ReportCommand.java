package org.ipctck.kit.cli;

import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the reports of a run once more. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes all reports of a run anew from its recorded events.")
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private RecordedRun recorded;
    @Mixin
    private ReportOption reports;

    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RecordedRun.Judged run = recorded.judge(screen);
        new Reports(run.folder()).write(run.result(), run.specification(), reports.allure());
        screen.out().println("The reports are in " + run.folder().path());
        return ExitStatus.AS_EXPECTED.code();
    }
}
