package org.ipctck.kit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipctck.kit.compare.Comparison;
import org.ipctck.kit.compare.ComparisonJson;
import org.ipctck.kit.compare.ComparisonMarkdown;
import org.ipctck.kit.compare.ComparisonText;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between runs, of one kernel or of several. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says which behaviours differ between runs, of one kernel or of several; the first run is the base. Exits with 1 when "
                + "a behaviour that conforms in the base does not in another run that selected it, with 2 when it only could not be judged there.")
final class CompareCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--json", paramLabel = "FILE", description = "Writes the comparison as JSON, too.")
    private Path json;
    @Option(names = "--markdown", paramLabel = "FILE", description = "Writes it as Markdown, too, for a pull request or a job's summary.")
    private Path markdown;
    @Parameters(paramLabel = "RUN", arity = "1..*", description = "The folders of two or more runs, the base first.")
    private List<Path> runs;

    CompareCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (runs.size() < 2) {
            throw Refusal.input("there is nothing to compare " + runs.get(0) + " with; name two or more runs, the base first");
        }
        Specification spec = specification.load();
        List<RunRecord> records = runs.stream().map(run -> RunRecord.read(RunFolder.existing(run).path())).toList();
        records.forEach(record -> Editions.warn(screen, record, spec));
        Comparison comparison = Comparison.of(records, runs, spec.ledger());
        ComparisonText.of(comparison).forEach(screen.out()::println);
        if (json != null) {
            write("--json", json, ComparisonJson.of(comparison));
        }
        if (markdown != null) {
            write("--markdown", markdown, ComparisonMarkdown.of(comparison));
        }
        return comparison.status().code();
    }

    private static void write(String option, Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Refusal.output(option + " " + file + ": cannot be written (" + e + "); choose a file in a writable folder", e);
        }
    }
}
