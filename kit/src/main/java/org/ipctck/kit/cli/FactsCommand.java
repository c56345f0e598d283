package org.ipctck.kit.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.need.Need;
import org.ipctck.kit.run.AgentSupply;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a target offers, and what could not be judged on it. */
@Command(name = "facts", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says what a target offers, and which behaviours could not be judged there, and why.")
final class FactsCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private TargetOptions targets;
    @Mixin
    private SpecificationOption specification;

    FactsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (AgentSupply agents = targets.connect()) {
            Specification spec = specification.load();
            Map<String, String> facts = agents.first().facts();
            new TreeMap<>(facts).forEach((name, value) -> screen.out().println(name + " " + value));
            unjudged(spec, facts);
            return ExitStatus.AS_EXPECTED.code();
        }
    }

    private void unjudged(Specification spec, Map<String, String> facts) {
        Map<String, List<String>> reasons = new TreeMap<>();
        for (ScenarioText scenario : spec.scenarios()) {
            List<String> unmet = scenario.needs().stream().flatMap(need -> Need.unmet(need, facts).stream()).toList();
            if (!unmet.isEmpty()) {
                scenario.ids().forEach(id -> reasons.putIfAbsent(id, unmet));
            }
        }
        screen.out().println(reasons.isEmpty() ? "\nEvery behaviour can be judged on this target."
                : "\n" + reasons.size() + " behaviours cannot be judged entirely on this target:");
        reasons.forEach((id, unmet) -> screen.out().println("  " + id + "  " + String.join("; ", unmet)));
    }
}
