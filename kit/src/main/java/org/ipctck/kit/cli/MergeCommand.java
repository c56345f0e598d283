package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.merge.Merge;
import org.ipctck.kit.report.Reports;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.terminal.Summary;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the runs of shards together. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Puts runs of shards (run --shard i/n) of one target together into one run with all its reports; exits as that run would. "
                + "What a missing shard holds is told as not run.")
final class MergeCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Mixin
    private JudgeOptions judging;
    @Mixin
    private NewRunOption place;
    @Mixin
    private ReportOption reports;
    @Parameters(paramLabel = "RUN", arity = "1..*", description = "The folders of the shards' runs, in any order.")
    private List<Path> runs;

    MergeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        Baseline baseline = judging.baseline(spec.ledger());
        Merge merge = Merge.of(runs, spec);
        RunFolder folder = place.create();
        Result result = merge.write(folder, baseline, judging.strict());
        new Summary(screen.out(), result).print();
        new Reports(folder).write(result, spec, reports.allure());
        screen.out().println("The run is in " + folder.path());
        missing(merge.missing());
        return result.status(judging.strict(), merge.interrupted()).code();
    }

    private void missing(List<Shard> shards) {
        if (!shards.isEmpty()) {
            screen.err().println("ipctck: incomplete: no run of the shard" + (shards.size() == 1 ? " " : "s ")
                    + String.join(", ", shards.stream().map(Shard::toString).toList()) + " was named; run what is missing and merge again");
        }
    }
}
