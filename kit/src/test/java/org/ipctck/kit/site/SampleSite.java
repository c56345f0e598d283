package org.ipctck.kit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipctck.kit.Runs;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernels;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Sources;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;

/** A site of rows of the real ledger with a made-up scenario for all but a few, and made-up runs on eight kernels, one of them twice. */
public final class SampleSite {

    public static final int KERNELS = 8;
    /** Every row whose number ends so stays without a scenario. */
    private static final String OPEN = "7";

    private final Specification specification;

    private SampleSite(Predicate<Row> fits) {
        Sources real = Sources.bundled();
        Specification whole = Specification.of(real);
        List<Row> rows = whole.ledger().rows(fits);
        Map<String, List<Row>> specified = rows.stream().filter(row -> !row.id().endsWith(OPEN))
                .collect(Collectors.groupingBy(Row::facility, TreeMap::new, Collectors.toList()));
        List<Source> features = specified.entrySet().stream().map(facility -> feature(facility.getKey(), facility.getValue())).toList();
        Set<String> ids = rows.stream().map(Row::id).collect(Collectors.toSet());
        this.specification = Specification.of(new Sources(features, real.ledger().stream().map(table -> only(table, ids)).toList(), real.kinds(), real.tables(), real.survivors()));
    }

    /** Of the whole ledger. */
    public static SampleSite whole() {
        return new SampleSite(row -> true);
    }

    /** Of one facility. */
    public static SampleSite of(String facility) {
        return new SampleSite(row -> row.facility().equals(facility));
    }

    private static Source only(Source table, Set<String> ids) {
        String lines = table.text().lines().filter(line -> line.startsWith("id\t") || ids.contains(line.replaceFirst("\t.*", "")))
                .collect(Collectors.joining("\n", "", "\n"));
        return new Source(table.path(), table.uri(), lines);
    }

    public Specification specification() {
        return specification;
    }

    /** What the site is made of. */
    public Catalogue catalogue() {
        Kernels kernels = new Kernels(specification);
        IntStream.range(0, KERNELS).forEach(kernel -> kernels.add(run(kernel, "2026-02-0" + (kernel + 1), kernel), Optional.empty()));
        kernels.add(run(KERNELS, "2026-01-01", 0), Optional.empty());
        return Catalogue.of(specification, kernels);
    }

    /** Writes the whole site into a folder. */
    public void write(Path folder) {
        try {
            new Site(catalogue()).write(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a kernel does: the first kernel conforms throughout, each other one deviates and skips here and there. */
    public static Outcome outcome(int kernel, String id) {
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        if (kernel == 0 || (number + kernel) % 5 != 0) {
            return Outcome.CONFORMS;
        }
        return switch (kernel % 4) {
            case 0 -> Outcome.DEVIATES;
            case 1 -> Outcome.SKIPPED;
            case 2 -> Outcome.UNSUPPORTED;
            default -> Outcome.BROKEN;
        };
    }

    private static Source feature(String facility, List<Row> rows) {
        StringBuilder text = new StringBuilder("@" + facility + "\nFeature: What " + facility + " promises\n"
                + "  Two processes use it, and each sees what the other did.\n\n"
                + "  Background:\n    Given the processes sender and receiver\n\n  Rule: It keeps its word\n");
        for (Row row : rows) {
            text.append("\n    @").append(row.id()).append(" @").append(row.standard().word())
                    .append("\n    Scenario: A scenario of ").append(row.id())
                    .append("\n      When receiver calls msgrcv(Q, type=-2)\n      Then it returns \"newest\"\n");
        }
        String path = "features/" + facility + "/sample.feature";
        return new Source(path, Path.of("/", path).toUri(), text.toString());
    }

    private RunRecord run(int behaves, String day, int kernel) {
        Map<String, Integer> planned = new TreeMap<>();
        specification.specified().forEach(id -> planned.put(id, 1));
        Runs runs = Runs.of(planned, 1);
        for (ScenarioText scenario : specification.scenarios()) {
            Outcome outcome = outcome(behaves, scenario.ids().get(0));
            String reason = outcome == Outcome.CONFORMS ? "" : "it " + outcome.word() + " for a made-up reason";
            runs.at(scenario.source().path(), scenario.line()).scenario(scenario.ids().get(0), outcome, reason);
        }
        RunRecord record = runs.finished();
        return new RunRecord(on(record.head(), "6." + kernel + ".0", day + "T03:04:05Z"), record.scenarios(), record.footer());
    }

    /** The same head of a run with another kernel. */
    public static Event.Run on(Event.Run head, String release, String started) {
        Map<String, String> facts = new TreeMap<>(head.facts());
        facts.put("release", release);
        return new Event.Run(head.schema(), head.kit(), head.ledger(), head.selection(), head.profile(), head.isolation(), head.jobs(),
                head.seed(), head.shard(), head.repeat(), started, head.target(), head.agent(), head.description(), facts, head.planned(),
                head.leftOut());
    }

    /** Every file of a written site. */
    public static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
