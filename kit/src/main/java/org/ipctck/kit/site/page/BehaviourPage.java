package org.ipctck.kit.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.gherkin.ScenarioExcerpt;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Facility;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.PeerTest;
import org.ipctck.kit.site.model.Suite;
import org.ipctck.kit.verdict.Standing;

/** One behaviour, at an address that stays. */
public record BehaviourPage(Catalogue catalogue, Facility facility, Behaviour behaviour, Optional<Behaviour> before,
        Optional<Behaviour> after) implements Page {

    private static final Set<String> STARTED_ANYWHERE = Set.of("runsc", "uml");

    /** One page for each row of the ledger, specified or not. */
    public static Stream<BehaviourPage> of(Catalogue catalogue) {
        return catalogue.facilities().stream().flatMap(facility -> of(catalogue, facility));
    }

    private static Stream<BehaviourPage> of(Catalogue catalogue, Facility facility) {
        List<Behaviour> all = facility.behaviours();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(i -> new BehaviourPage(catalogue, facility, all.get(i),
                i == 0 ? Optional.empty() : Optional.of(all.get(i - 1)),
                i == all.size() - 1 ? Optional.empty() : Optional.of(all.get(i + 1))));
    }

    @Override
    public String path() {
        return "behaviours/" + behaviour.id() + "/index.html";
    }

    @Override
    public String title() {
        return behaviour.id() + " " + behaviour.row().title();
    }

    @Override
    public String description() {
        return behaviour.row().behaviour();
    }

    @Override
    public String template() {
        return "behaviour.jte";
    }

    /** The kernels whose verdicts the page shows. */
    public List<Kernel> kernels() {
        return catalogue.kernels();
    }

    /** Whether some kernel gave a reason. */
    public boolean reasoned() {
        return kernels().stream().anyMatch(kernel -> !kernel.cell(behaviour.id()).reason().isEmpty());
    }

    /** Who promises it, in words for people. */
    public String standard() {
        return switch (behaviour.row().standard()) {
            case POSIX -> "POSIX";
            case XSI -> "POSIX, XSI option";
            case LINUX -> "Linux";
            case GLIBC -> "GNU C library";
        };
    }

    /** What was recorded of one of its scenarios. */
    public List<Figure> figures(ScenarioExcerpt scenario) {
        return new Figures(catalogue).of(behaviour.evidence(scenario));
    }

    /** Other suites' tests that assert it, by suite. */
    public Map<String, List<PeerTest>> peers() {
        return behaviour.peers().stream().collect(Collectors.groupingBy(PeerTest::suite, TreeMap::new, Collectors.toList()));
    }

    /** What a suite calls itself. */
    public String suite(String key) {
        return catalogue.suites().stream().filter(suite -> suite.key().equals(key)).map(Suite::name).findFirst().orElse(key);
    }

    /** The command that shows it on the kernel of whoever types it, in a clone of the project. */
    public String command() {
        return "ci/conform --select " + behaviour.id();
    }

    /**
     * The commands that show it on kernels of this site that deviate: those that can be started anywhere. How another kernel was reached
     * is known to whoever made its run.
     */
    public Map<String, String> commandsOfDeviations() {
        Map<String, String> commands = new LinkedHashMap<>();
        kernels().stream().filter(kernel -> kernel.cell(behaviour.id()).standing() == Standing.DEVIATES)
                .filter(kernel -> STARTED_ANYWHERE.contains(kernel.latest().head().target()))
                .forEach(kernel -> commands.put(kernel.name(), command() + " --target " + kernel.latest().head().target()));
        return commands;
    }

    /** Whether a cell of its row says something. */
    public boolean says(String cell) {
        return !cell.isBlank() && !cell.equals("-");
    }
}
