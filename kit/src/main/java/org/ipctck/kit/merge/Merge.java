package org.ipctck.kit.merge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.EventWriter;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.run.Plan;
import org.ipctck.kit.run.Selection;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;

/**
 * The shards of one run, put together. What was planned is what the whole run would have planned: of a shard that is missing, every
 * behaviour is told as not run.
 */
public final class Merge {

    private final Specification specification;
    private final List<Part> parts;

    private Merge(Specification specification, List<Part> parts) {
        this.specification = specification;
        this.parts = parts;
    }

    /**
     * Reads runs that belong together.
     *
     * @throws Refusal when one is no run, two hold the same shard, or they differ in what decides verdicts
     */
    public static Merge of(List<Path> folders, Specification specification) {
        List<Part> parts = folders.stream().map(Part::read).sorted(Comparator.comparing(part -> part.shard().index())).toList();
        Agreement.require(parts);
        requireApart(parts);
        parts.forEach(part -> requirePlan(part, specification));
        return new Merge(specification, parts);
    }

    private static void requireApart(List<Part> parts) {
        Map<Integer, Part> holders = new TreeMap<>();
        int count = parts.get(0).shard().count();
        for (Part part : parts) {
            if (part.shard().count() != count) {
                throw Refusal.input(part.folder() + ": is the shard " + part.shard() + ", but " + parts.get(0).folder() + " is "
                        + parts.get(0).shard() + ": parts of different divisions overlap; merge shards of one division");
            }
            Part other = holders.putIfAbsent(part.shard().index(), part);
            if (other != null) {
                throw Refusal.input(part.folder() + ": is the shard " + part.shard() + ", and so is " + other.folder() + "; name each shard once");
            }
        }
    }

    /** The plan that the run wrote down must be the one that this kit would make: then the parts fit together without a gap. */
    private static void requirePlan(Part part, Specification specification) {
        Event.Run head = part.head();
        if (!head.ledger().digest().equals(specification.ledger().digest())) {
            throw unknown(part, "it was judged by another ledger than this kit's");
        }
        Plan plan = plan(head, specification, part.shard());
        if (!plan.planned().equals(head.planned()) || !plan.leftOut().equals(head.leftOut())) {
            throw unknown(part, "this kit's features divide into other shards");
        }
    }

    private static Refusal unknown(Part part, String why) {
        return Refusal.input(part.folder() + ": " + why + "; merge with the kit that ran it, or name its features with --features");
    }

    private static Plan plan(Event.Run head, Specification specification, Shard shard) {
        return Plan.of(specification, Selection.parse(head.selection(), specification), Profile.of(head.profile()), shard);
    }

    /** The shards that nobody named; one that holds no scenario leaves no run, and none is missed. */
    public List<Shard> missing() {
        Event.Run first = parts.get(0).head();
        Set<Shard> named = parts.stream().map(Part::shard).collect(Collectors.toSet());
        int count = parts.get(0).shard().count();
        return IntStream.rangeClosed(1, count).mapToObj(index -> new Shard(index, count)).filter(shard -> !named.contains(shard))
                .filter(shard -> !plan(first, specification, shard).scenarios().isEmpty()).toList();
    }

    /** Whether one of the runs was interrupted. */
    public boolean interrupted() {
        return parts.stream().flatMap(part -> part.run().footer().stream()).anyMatch(Event.Footer::interrupted);
    }

    /**
     * Writes the events of the whole run. When one of the parts was cut off, so is the whole: it has no footer.
     *
     * @throws Refusal when they cannot be written
     */
    public Result write(RunFolder folder, Baseline baseline, boolean strict) {
        RunRecord merged = new RunRecord(head(), parts.stream().flatMap(part -> part.run().scenarios().stream()).toList(), Optional.empty());
        boolean whole = parts.stream().allMatch(part -> part.run().footer().isPresent());
        Result open = Result.of(whole ? merged.with(footer(0, Map.of())) : merged, specification.ledger(), baseline);
        Optional<Event.Footer> footer = Optional.of(footer(open.status(strict, interrupted()).code(), open.countsByWord())).filter(x -> whole);
        try (EventWriter writer = EventWriter.create(folder.file(RunRecord.EVENTS))) {
            writer.write(merged.head());
            merged.scenarios().stream().flatMap(Merge::events).forEach(writer::write);
            footer.ifPresent(writer::write);
            writer.check();
        }
        return footer.map(end -> open.ofEnded(merged.with(end))).orElse(open);
    }

    private static Stream<Event> events(History history) {
        return Stream.of(Stream.of(history.scenario()), history.events().stream(), history.verdict().stream()).flatMap(part -> part);
    }

    private Event.Run head() {
        Event.Run first = parts.get(0).head();
        Plan plan = plan(first, specification, Shard.WHOLE);
        int jobs = parts.stream().mapToInt(part -> part.head().jobs()).max().orElseThrow();
        String started = parts.stream().map(part -> part.head().started()).min(Comparator.naturalOrder()).orElseThrow();
        return new Event.Run(Event.SCHEMA, first.kit(), first.ledger(), first.selection(), first.profile(), first.isolation(), jobs,
                first.seed(), Shard.WHOLE.toString(), first.repeat(), started, first.target(), first.agent(), first.description(),
                Agreement.facts(parts), plan.planned(), plan.leftOut());
    }

    private Event.Footer footer(int exit, Map<String, Integer> counts) {
        List<Event.Footer> footers = parts.stream().flatMap(part -> part.run().footer().stream()).toList();
        String finished = footers.stream().map(Event.Footer::finished).max(Comparator.naturalOrder()).orElse("");
        return new Event.Footer(finished, exit, counts, interrupted(), footers.stream().mapToLong(Event.Footer::stray).sum(),
                footers.stream().mapToLong(Event.Footer::restarts).sum());
    }
}
