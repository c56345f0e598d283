package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.TextDiagram;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.spec.StepText;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one behaviour: its row, its references, its scenarios. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Shows a behaviour: what it says, its references, its scenarios.")
final class ShowCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--run", paramLabel = "RUN", description = "Shows with each scenario what happened in the run of that folder.")
    private Path run;
    @Parameters(paramLabel = "ID", description = "For example SVMQ-021.")
    private String id;

    ShowCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        Row row = spec.ledger().row(id).orElseThrow(() -> Refusal.input("no behaviour has the id " + id
                + Nearest.hint(id, spec.ledger().ids()) + "; `ipctck list` names them"));
        print(row);
        List<ScenarioText> scenarios = spec.scenariosOf(id);
        if (scenarios.isEmpty()) {
            screen.out().println("\nNot yet specified: no scenario has the tag @" + id + ".");
        }
        List<History> recorded = run == null ? List.of() : recorded();
        scenarios.forEach(scenario -> {
            print(scenario);
            recorded.stream().filter(history -> isOf(scenario, history)).findFirst().ifPresent(this::print);
        });
        return ExitStatus.AS_EXPECTED.code();
    }

    private List<History> recorded() {
        return RunRecord.read(RunFolder.existing(run).path()).scenarios().stream().filter(history -> history.scenario().behaviours().contains(id)).toList();
    }

    private static boolean isOf(ScenarioText scenario, History history) {
        return history.scenario().name().equals(scenario.name()) && history.scenario().example().equals(scenario.example());
    }

    private void print(History history) {
        screen.out().println();
        history.verdict().ifPresent(verdict -> screen.out().println("  In the run: " + verdict.verdict().word()));
        TextDiagram.lines(Diagram.of(history)).forEach(screen.out()::println);
    }

    private void print(Row row) {
        screen.out().println(row.id() + " " + row.title());
        line("says", row.behaviour());
        line("facility", row.facility());
        line("standard", row.standard().word() + ", tier " + row.tier());
        line("reference", row.reference());
        line("needs", row.needs());
        line("observe", row.observe());
        line("peers", row.peers());
        line("note", row.note());
        line("row", row.place());
    }

    private void line(String label, String text) {
        if (!text.isBlank() && !text.equals("-")) {
            screen.out().println(String.format(Locale.ROOT, "  %-10s %s", label, text));
        }
    }

    private void print(ScenarioText scenario) {
        String example = scenario.example().isEmpty() ? "" : "  (" + scenario.example() + ")";
        screen.out().println("\n" + scenario.place() + "\n  " + scenario.tags().stream().collect(Collectors.joining(" ")));
        if (!scenario.rule().isEmpty()) {
            screen.out().println("  Rule: " + scenario.rule());
        }
        screen.out().println("  Scenario: " + scenario.name() + example);
        Keyword before = null;
        for (StepText step : scenario.steps()) {
            print(step, step.keyword() == before ? "And" : capital(step.keyword().word()));
            before = step.keyword();
        }
    }

    private void print(StepText step, String keyword) {
        (keyword + " " + step.whole()).lines().forEach(line -> screen.out().println("    " + line));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
