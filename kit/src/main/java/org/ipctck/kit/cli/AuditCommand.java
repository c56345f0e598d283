package org.ipctck.kit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ipctck.kit.audit.Audit;
import org.ipctck.kit.audit.AuditFile;
import org.ipctck.kit.audit.AuditOptions;
import org.ipctck.kit.audit.AuditText;
import org.ipctck.kit.audit.Audited;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.run.Plan;
import org.ipctck.kit.run.RunRecording;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits the scenarios on the answers of a recorded run. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Changes one recorded answer of a run after another, without any kernel, and tells which changes no scenario notices;"
                + " exits with 1 when fewer are noticed than demanded.")
final class AuditCommand implements Callable<Integer> {

    private static final String FILE = "audit.json";

    private final Screen screen;
    @Mixin
    private SelectionOptions selecting;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--jobs", paramLabel = "N", description = "Scenarios at the same time; default: the cores of this machine.")
    private Integer jobs;
    @Option(names = "--sample", paramLabel = "N", description = "Only so many of the changes, chosen by the seed; default: all.")
    private Integer sample;
    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Chooses the sample.")
    private long seed;
    @Option(names = "--at-least", paramLabel = "PERCENT", defaultValue = "98", description = "The share of changes that must be noticed; default: 98.")
    private double atLeast;
    @Option(names = "--out", paramLabel = "FILE", description = "Where the audit is written as JSON; default: " + FILE + " in the folder of the run.")
    private Path out;
    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    AuditCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        requirePositive("--jobs", jobs);
        requirePositive("--sample", sample);
        if (!(atLeast >= 0 && atLeast <= 100)) {
            throw Refusal.input("--at-least " + atLeast + ": must be a percentage, from 0 to 100");
        }
        Specification spec = specification.load();
        RunRecording recording = new RunRecording(run);
        Plan plan = Plan.of(spec, selecting.selection(spec), selecting.profile(), selecting.shard());
        int parallel = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        AuditOptions options = new AuditOptions(parallel, sample == null ? OptionalInt.empty() : OptionalInt.of(sample), seed);
        Audited audited = Audit.of(spec, plan, recording, options);
        AuditText.of(audited).forEach(screen.out()::println);
        write(AuditFile.of(audited, recording.head(), options));
        return status(audited).code();
    }

    private static void requirePositive(String option, Integer value) {
        if (value != null && value < 1) {
            throw Refusal.input(option + " " + value + ": must be at least 1");
        }
    }

    private void write(String json) {
        if (out == null) {
            RunFolder.existing(run).replace(FILE, json);
            return;
        }
        try {
            Files.writeString(out, json);
        } catch (IOException e) {
            throw Refusal.output("--out " + out + ": cannot be written (" + e.getMessage() + "); choose a file in a writable folder", e);
        }
    }

    private ExitStatus status(Audited audited) {
        if (audited.trials().isEmpty()) {
            screen.err().println("ipctck: there was nothing to change; a run in which the selected scenarios conform is needed");
            return ExitStatus.NOTHING_JUDGED;
        }
        if (audited.all().share() < atLeast) {
            screen.err().println("ipctck: fewer changes were noticed than demanded (--at-least " + atLeast + "); what nobody noticed is listed above");
            return ExitStatus.DEVIATION;
        }
        return ExitStatus.AS_EXPECTED;
    }
}
