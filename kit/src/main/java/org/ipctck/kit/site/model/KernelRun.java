package org.ipctck.kit.site.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.Standing;

/**
 * What the site keeps of one run.
 *
 * @param head     what was run, on what
 * @param finished whether the run came to its end
 * @param cells    by behaviour
 * @param tried    by behaviour, what came of each of its scenarios
 * @param counts   how many behaviours stand where
 * @param causes   what several behaviours that do not conform have in common
 */
public record KernelRun(Event.Run head, boolean finished, Map<String, Cell> cells, Map<String, List<Tried>> tried,
        Map<Standing, Integer> counts, List<Common> causes) {

    /** Behaviours that do not conform for one cause. */
    public record Common(String cause, List<String> ids) {
    }

    /** A scenario, and the worst that came of it in all repetitions. */
    public record Tried(String title, String example, Outcome outcome) {

        static List<Tried> of(BehaviourResult behaviour) {
            Map<String, Tried> worst = new LinkedHashMap<>();
            behaviour.scenarios().forEach(scenario -> worst.merge(scenario.title() + "\n" + scenario.history().scenario().example(),
                    new Tried(scenario.title(), scenario.history().scenario().example(), scenario.outcome()),
                    (one, other) -> one.outcome().compareTo(other.outcome()) >= 0 ? one : other));
            return List.copyOf(worst.values());
        }
    }

    static KernelRun of(Result result) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, List<Tried>> tried = new HashMap<>();
        result.behaviours().forEach(behaviour -> {
            cells.put(behaviour.row().id(), Cell.of(behaviour));
            tried.put(behaviour.row().id(), Tried.of(behaviour));
        });
        List<Common> causes = result.causes().entrySet().stream()
                .map(group -> new Common(group.getKey(), group.getValue().stream().map(KernelRun::id).toList())).toList();
        return new KernelRun(result.run().head(), result.run().footer().isPresent(), cells, tried, result.counts(), causes);
    }

    private static String id(BehaviourResult result) {
        return result.row().id();
    }

    /** The cell of a behaviour; one that the run's profile does not count says so. */
    public Cell cell(String id) {
        return cells.getOrDefault(id, Cell.NOT_COUNTED);
    }

    /** What came of each scenario of a behaviour. */
    public List<Tried> tried(String id) {
        return tried.getOrDefault(id, List.of());
    }

    /** How many behaviours stand there. */
    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** How many behaviours were judged: they conform or deviate. */
    public int judged() {
        return count(Standing.CONFORMS) + count(Standing.DEVIATES);
    }

    /** The day on which it began: 2026-01-02. */
    public String day() {
        return head.started().substring(0, Math.min(10, head.started().length()));
    }
}
