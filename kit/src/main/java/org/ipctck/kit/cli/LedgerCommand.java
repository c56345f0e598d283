package org.ipctck.kit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how much of the ledger is specified. */
@Command(name = "ledger", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says which behaviours are specified and which not yet, by facility, tier or standard.")
final class LedgerCommand implements Callable<Integer> {

    private static final Map<String, Function<Row, String>> KEYS = Map.of("facility", Row::facility, "tier", row -> "tier " + row.tier(),
            "standard", row -> row.standard().word(), "family", Row::family);

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;
    @Option(names = "--by", paramLabel = "COLUMN", defaultValue = "facility", description = "facility, tier, standard or family.")
    private String by;
    @Option(names = "--tier", paramLabel = "N", description = "Only this tier: 1, 2 or 3.")
    private Integer tier;
    @Option(names = "--facility", paramLabel = "NAME", description = "Only this facility.")
    private String facility;
    @Option(names = "--profile", paramLabel = "posix|linux", defaultValue = "linux", description = "Which standards count.")
    private Profile profile;
    @Option(names = "--missing", description = "Names every behaviour that is not yet specified.")
    private boolean missing;

    LedgerCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        require(by, KEYS.keySet().stream().sorted().toList(), "--by");
        if (facility != null) {
            require(facility, List.copyOf(spec.ledger().facilities()), "--facility");
        }
        List<Row> rows = spec.ledger().rows(this::wanted);
        if (missing) {
            rows.stream().filter(row -> spec.scenariosOf(row.id()).isEmpty())
                    .forEach(row -> screen.out().println(row.id() + "\t" + row.facility() + "\ttier " + row.tier() + "\t" + row.title()));
        } else {
            table(spec, rows);
        }
        return ExitStatus.AS_EXPECTED.code();
    }

    private static void require(String value, List<String> known, String option) {
        if (!known.contains(value)) {
            throw Refusal.input(option + " " + value + ": is none of those known" + Nearest.hint(value, known) + ": " + String.join(", ", known));
        }
    }

    private boolean wanted(Row row) {
        return profile.counts(row.standard()) && (tier == null || tier == row.tier()) && (facility == null || facility.equals(row.facility()));
    }

    private void table(Specification spec, List<Row> rows) {
        Map<String, List<Row>> groups = rows.stream().collect(Collectors.groupingBy(KEYS.get(by), TreeMap::new, Collectors.toList()));
        line(by, "specified", "not yet", "of");
        groups.forEach((group, some) -> line(spec, group, some));
        line(spec, "all", rows);
        screen.out().println("ledger " + spec.ledger().digest().substring(0, 12) + ", " + spec.ledger().rows().size() + " rows");
    }

    private void line(Specification spec, String name, List<Row> rows) {
        long specified = rows.stream().filter(row -> !spec.scenariosOf(row.id()).isEmpty()).count();
        line(name, Long.toString(specified), Long.toString(rows.size() - specified), Integer.toString(rows.size()));
    }

    private void line(String name, String specified, String notYet, String of) {
        screen.out().println(String.format(Locale.ROOT, "%-26s %10s %10s %6s", name, specified, notYet, of));
    }
}
