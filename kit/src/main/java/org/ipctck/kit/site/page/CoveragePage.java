package org.ipctck.kit.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Cell;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.verdict.Standing;

/** What is specified, what was verified, what not and why. */
public record CoveragePage(Catalogue catalogue) implements Page {

    /** The one page. */
    public static Stream<CoveragePage> of(Catalogue catalogue) {
        return Stream.of(new CoveragePage(catalogue));
    }

    /**
     * One line of figures.
     *
     * @param rows      how many behaviours the ledger has
     * @param specified how many have a scenario
     * @param verified  how many a kernel conformed to or deviated from
     * @param skipped   how many were never judged, only skipped, unsupported or broken
     */
    public record Line(long rows, long specified, long verified, long skipped) {
    }

    /** Behaviours that were not judged on a kernel, for one reason. */
    public record Reason(Kernel kernel, Cell example, String reason, List<Behaviour> behaviours) {
    }

    @Override
    public String path() {
        return "coverage/index.html";
    }

    @Override
    public String title() {
        return "Coverage";
    }

    @Override
    public String description() {
        return "Which behaviours are specified, verified on a kernel, or skipped and why; and what other test suites assert of them.";
    }

    @Override
    public String template() {
        return "coverage.jte";
    }

    /** The figures of some behaviours. */
    public Line line(Collection<Behaviour> behaviours) {
        return new Line(behaviours.size(), count(behaviours, Behaviour::specified), count(behaviours, this::verified),
                count(behaviours, behaviour -> !verified(behaviour) && behaviour.specified() && tried(behaviour)));
    }

    /** The tiers that occur. */
    public List<Integer> tiers() {
        return IntStream.rangeClosed(1, 3).boxed().toList();
    }

    /** The behaviours of a tier. */
    public List<Behaviour> tier(int tier) {
        return catalogue.behaviours().stream().filter(behaviour -> behaviour.row().tier() == tier).toList();
    }

    /** How many specified behaviours some suite asserts. */
    public long specified(Collection<List<Behaviour>> tests) {
        return tests.stream().flatMap(List::stream).filter(Behaviour::specified).map(Behaviour::id).distinct().count();
    }

    /** Behaviours that no other suite asserts. */
    public long alone() {
        return count(catalogue.behaviours(), behaviour -> behaviour.peers().isEmpty());
    }

    /** Why behaviours were not judged, by kernel and reason. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Kernel kernel : catalogue.kernels()) {
            Map<String, List<Behaviour>> groups = new TreeMap<>();
            catalogue.behaviours().stream().filter(behaviour -> unjudged(kernel.cell(behaviour.id())))
                    .forEach(behaviour -> groups.computeIfAbsent(reason(kernel.cell(behaviour.id())), x -> new ArrayList<>()).add(behaviour));
            groups.values().forEach(group -> {
                Cell cell = kernel.cell(group.get(0).id());
                reasons.add(new Reason(kernel, cell, firstLine(cell.reason()), group));
            });
        }
        return reasons;
    }

    private static String reason(Cell cell) {
        return cell.standing().words() + " " + firstLine(cell.reason());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private boolean verified(Behaviour behaviour) {
        return catalogue.kernels().stream().map(kernel -> kernel.cell(behaviour.id()).standing())
                .anyMatch(standing -> standing == Standing.CONFORMS || standing == Standing.DEVIATES);
    }

    private boolean tried(Behaviour behaviour) {
        return catalogue.kernels().stream().anyMatch(kernel -> unjudged(kernel.cell(behaviour.id())));
    }

    private static boolean unjudged(Cell cell) {
        return cell.standing() == Standing.SKIPPED || cell.standing() == Standing.UNSUPPORTED || cell.standing() == Standing.BROKEN;
    }

    private static long count(Collection<Behaviour> behaviours, Predicate<Behaviour> fits) {
        return behaviours.stream().filter(fits).count();
    }
}
