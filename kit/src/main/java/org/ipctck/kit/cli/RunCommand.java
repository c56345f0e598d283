package org.ipctck.kit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.lint.Finding;
import org.ipctck.kit.lint.Lint;
import org.ipctck.kit.report.Reports;
import org.ipctck.kit.run.AgentSupply;
import org.ipctck.kit.run.Execution;
import org.ipctck.kit.run.Plan;
import org.ipctck.kit.run.RunOptions;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.terminal.StatusLine;
import org.ipctck.kit.terminal.Summary;
import org.ipctck.kit.verdict.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs behaviours on a target. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs behaviours on a target, judges them, and leaves a folder with evidence and reports.")
final class RunCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SelectionOptions selecting;
    @Mixin
    private TargetOptions targets;
    @Mixin
    private JudgeOptions judging;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--jobs", paramLabel = "N", description = "Scenarios at the same time; default: one more than this machine has cores.")
    private Integer jobs;
    @Option(names = "--isolation", paramLabel = "auto|namespaces|none", defaultValue = "auto",
            description = "How scenarios are kept apart; auto: namespaces where the target allows them.")
    private Isolation isolation;
    @Mixin
    private NewRunOption place;
    @Option(names = "--repeat", paramLabel = "N", defaultValue = "1", description = "Runs each scenario so often and names verdicts that differ.")
    private int repeat;
    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Shuffles the order; 0: the order of the features.")
    private long seed;
    @Option(names = "--dry-run", description = "Checks everything and says what would run; no agent is started.")
    private boolean dryRun;
    @Mixin
    private ReportOption reports;

    /** The choices of --isolation. */
    enum Isolation { AUTO, NAMESPACES, NONE }

    RunCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        requirePositive("--jobs", jobs == null ? 1 : jobs);
        requirePositive("--repeat", repeat);
        Shard shard = selecting.shard();
        if (dryRun) {
            return dryRun(specification.load(), shard);
        }
        try (AgentSupply agents = targets.connect()) {
            return run(specification.load(), shard, agents);
        }
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw Refusal.input(option + " " + value + ": must be at least 1");
        }
    }

    private int dryRun(Specification spec, Shard shard) {
        Plan plan = plan(spec, shard);
        judging.baseline(spec.ledger());
        plan.scenarios().forEach(scenario -> screen.out().println(String.join(" ", scenario.ids()) + "  " + scenario.place() + "  " + scenario.name()));
        screen.out().println(plan.scenarios().size() + " scenarios of " + plan.planned().size() + " behaviours would run");
        return ExitStatus.AS_EXPECTED.code();
    }

    private Plan plan(Specification spec, Shard shard) {
        Plan plan = Plan.of(spec, selecting.selection(spec), selecting.profile(), shard);
        Set<String> paths = Set.copyOf(plan.paths());
        List<Finding> findings = Lint.check(spec, source -> paths.contains(source.path()));
        if (!findings.isEmpty()) {
            findings.forEach(finding -> screen.err().println(finding));
            throw Refusal.input("the features have " + findings.size() + " findings, and nothing was run; correct them, `ipctck lint` checks again");
        }
        return plan;
    }

    private int run(Specification spec, Shard shard, AgentSupply agents) {
        Plan plan = plan(spec, shard);
        Baseline baseline = judging.baseline(spec.ledger());
        if (plan.scenarios().isEmpty()) {
            screen.err().println("ipctck: the selection is empty, nothing was judged; `ipctck list` shows what there is");
            return ExitStatus.NOTHING_JUDGED.code();
        }
        RunFolder folder = place.create();
        // A scenario spends about a third of its time waiting.
        int parallel = jobs == null ? Runtime.getRuntime().availableProcessors() + 1 : jobs;
        RunOptions options = new RunOptions(selecting.selection(spec), selecting.profile(), shard, parallel, seed, repeat,
                isolation.name().toLowerCase(Locale.ROOT), targets.target(), targets.agent());
        StatusLine status = new StatusLine(screen.out(), screen.terminal(), screen.width(), plan.scenarios().size() * repeat, System::nanoTime);
        return new Execution(spec, plan, options, agents).run(folder, status, baseline, judging.strict(), outcome -> {
            status.finish();
            agents.close();
            new Summary(screen.out(), outcome.result()).print();
            if (outcome.recorded()) {
                report(spec, folder, outcome);
            }
        }).status().code();
    }

    private void report(Specification spec, RunFolder folder, Execution.Outcome outcome) {
        new Reports(folder).write(outcome.result(), spec, reports.allure() && outcome.status() != ExitStatus.INTERRUPTED);
        screen.out().println("The run is in " + folder.path());
    }
}
