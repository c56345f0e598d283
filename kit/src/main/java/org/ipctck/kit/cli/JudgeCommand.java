package org.ipctck.kit.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.report.Reports;
import org.ipctck.kit.terminal.Summary;
import org.ipctck.kit.verdict.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges the recorded events of a run once more, without a kernel. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Judges the recorded events of a run once more, without any kernel: summary, table, JUnit XML and KTAP; exits as the run would.")
final class JudgeCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private RecordedRun recorded;

    JudgeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RecordedRun.Judged run = recorded.judge(screen);
        new Summary(screen.out(), run.result()).print();
        rewrite(run.folder(), run.result());
        boolean interrupted = run.record().footer().map(footer -> footer.interrupted()).orElse(false);
        return run.result().status(recorded.strict(), interrupted).code();
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
