package org.ipctck.kit.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.run.Plan;
import org.ipctck.kit.run.Selection;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists behaviours that have scenarios. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, description = "Lists the behaviours that can be run.")
final class ListCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--select", paramLabel = "WHAT", defaultValue = "", description = "A tag expression, or ids separated by commas.")
    private String select;
    @Option(names = "--profile", paramLabel = "posix|linux", defaultValue = "linux", description = "Which standards count.")
    private Profile profile;

    ListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        Plan plan = Plan.of(spec, Selection.parse(select, spec), profile, Shard.WHOLE);
        plan.planned().forEach((id, count) -> spec.ledger().row(id).ifPresent(row -> screen.out().println(line(row, count))));
        screen.out().println(plan.planned().size() + " behaviours, " + plan.scenarios().size() + " scenarios");
        return ExitStatus.AS_EXPECTED.code();
    }

    private static String line(Row row, int scenarios) {
        return String.format(Locale.ROOT, "%-10s %-22s %-6s tier %d  %s%s", row.id(), row.facility(), row.standard().word(), row.tier(),
                row.title(), scenarios == 1 ? "" : " (" + scenarios + " scenarios)");
    }
}
