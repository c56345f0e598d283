package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.site.Site;
import org.ipctck.kit.site.SiteFolder;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernels;
import org.ipctck.kit.site.model.RunArgument;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the documentation site. */
@Command(name = "site", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes the documentation site: every facility and behaviour, with what runs have shown on the kernels they ran on. "
                + "It is a folder of files that needs no server. Several runs of one kernel show its trend.")
final class SiteCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--out", paramLabel = "FOLDER", required = true,
            description = "Where the site goes: a new or an empty folder, or that of an earlier site, which it replaces.")
    private Path out;
    @Parameters(paramLabel = "RUN", arity = "0..*",
            description = "The folder of a run; NAME=FOLDER calls its kernel NAME instead of what the target says of itself.")
    private List<String> runs = List.of();

    SiteCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        SiteFolder folder = new SiteFolder(out);
        Kernels kernels = new Kernels(spec);
        runs.stream().map(RunArgument::parse).forEach(run -> add(kernels, run, spec));
        int files = folder.fill(new Site(Catalogue.of(spec, kernels)));
        screen.out().println("The site is in " + out + ": " + files + " files; open " + out.resolve("index.html"));
        return ExitStatus.AS_EXPECTED.code();
    }

    private void add(Kernels kernels, RunArgument run, Specification spec) {
        RunRecord record = RunRecord.read(RunFolder.existing(run.folder()).path());
        Editions.warn(screen, record, spec);
        kernels.add(record, run.name());
    }
}
