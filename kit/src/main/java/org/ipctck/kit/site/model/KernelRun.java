package org.ipctck.kit.site.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.Standing;

/**
 * What the site keeps of one run.
 *
 * @param head     what was run, on what
 * @param finished whether the run came to its end
 * @param cells    by behaviour
 * @param counts   how many behaviours stand where
 * @param causes   what several behaviours that do not conform have in common
 */
public record KernelRun(Event.Run head, boolean finished, Map<String, Cell> cells, Map<Standing, Integer> counts, List<Common> causes) {

    /** Behaviours that do not conform for one cause. */
    public record Common(String cause, List<String> ids) {
    }

    static KernelRun of(Result result) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        result.behaviours().forEach(behaviour -> cells.put(behaviour.row().id(), Cell.of(behaviour)));
        List<Common> causes = result.causes().entrySet().stream()
                .map(group -> new Common(group.getKey(), group.getValue().stream().map(KernelRun::id).toList())).toList();
        return new KernelRun(result.run().head(), result.run().footer().isPresent(), cells, result.counts(), causes);
    }

    private static String id(BehaviourResult result) {
        return result.row().id();
    }

    /** The cell of a behaviour; one that the run's profile does not count says so. */
    public Cell cell(String id) {
        return cells.getOrDefault(id, Cell.NOT_COUNTED);
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
