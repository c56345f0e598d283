package org.ipctck.kit.site.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import org.ipctck.kit.verdict.ScenarioResult;

/**
 * Takes in runs one by one and keeps of each what the site shows: verdicts of all, evidence of few, so that many runs fit in memory.
 * Runs of one kernel become one kernel with a history.
 */
public final class Kernels {

    private final Specification specification;
    private final Map<String, List<KernelRun>> runs = new LinkedHashMap<>();
    private final Map<String, KernelName> names = new HashMap<>();
    private final Map<String, List<Evidence>> evidence = new HashMap<>();

    /** No kernel yet. */
    public Kernels(Specification specification) {
        this.specification = specification;
    }

    /** Takes in a run; the name is what people call its kernel, by default what the target says of itself. */
    public void add(RunRecord record, Optional<String> called) {
        Result result = Result.of(record, specification.ledger(), Baseline.none());
        KernelName name = KernelName.of(record.head(), called);
        names.put(name.slug(), name);
        List<KernelRun> earlier = runs.computeIfAbsent(name.slug(), x -> new ArrayList<>());
        if (earlier.stream().allMatch(run -> run.head().started().compareTo(record.head().started()) <= 0)) {
            // What an older run saw is history: only its verdicts are told.
            evidence.values().forEach(kept -> kept.removeIf(each -> each.kernel().equals(name.slug())));
            result.behaviours().forEach(behaviour -> behaviour.scenarios()
                    .forEach(scenario -> keep(behaviour.row().id(), name.slug(), scenario)));
        }
        earlier.add(KernelRun.of(result));
    }

    /** One recording of each scenario that conforms is enough; each kernel that does something else is worth another look. */
    private void keep(String id, String kernel, ScenarioResult result) {
        boolean conforms = result.outcome() == Outcome.CONFORMS;
        if (result.history().events().isEmpty() || !conforms && result.outcome() != Outcome.DEVIATES) {
            return;
        }
        outline(id, result).map(scenario -> scenario.source().path() + ":" + scenario.outline()).ifPresent(place -> {
            List<Evidence> kept = evidence.computeIfAbsent(id, x -> new ArrayList<>());
            boolean shown = kept.stream().anyMatch(each -> each.place().equals(place) && each.conforms() == conforms
                    && (conforms || each.kernel().equals(kernel)));
            if (!shown) {
                kept.add(new Evidence(kernel, place, conforms, result.history()));
            }
        });
    }

    /** The scenario of today's features; none when the run is of an edition where something else stood in that line. */
    private Optional<ScenarioText> outline(String id, ScenarioResult result) {
        return specification.scenariosOf(id).stream()
                .filter(scenario -> scenario.place().equals(result.place()) && scenario.name().equals(result.title())).findFirst();
    }

    List<Evidence> evidence(String id) {
        return evidence.getOrDefault(id, List.of());
    }

    List<Kernel> all() {
        return runs.entrySet().stream().map(entry -> kernel(names.get(entry.getKey()), entry.getValue())).toList();
    }

    private Kernel kernel(KernelName name, List<KernelRun> runs) {
        List<KernelRun> ordered = runs.stream().sorted(Comparator.comparing(run -> run.head().started())).toList();
        String detail = name.detail(ordered.get(ordered.size() - 1).head());
        boolean shared = names.values().stream().filter(other -> other.name().equals(name.name())).count() > 1;
        return new Kernel(name.slug(), shared ? name.name() + ", " + detail : name.name(), shared ? "" : detail, ordered);
    }
}
