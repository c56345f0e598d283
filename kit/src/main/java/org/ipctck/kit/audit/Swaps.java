package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipctck.fixtures.wire.Payload;

/**
 * Two processes that made the same call and came to different outcomes, each with the other's. Where a scenario leaves open which of them
 * it is ("exactly 1 of"), their changing places is no difference, and nothing is changed.
 */
final class Swaps {

    private final Script script;
    private final Claims claims;

    Swaps(Script script, Claims claims) {
        this.script = script;
        this.claims = claims;
    }

    List<Change> of(List<Fate> fates) {
        List<Change> swaps = new ArrayList<>();
        for (int i = 0; i < fates.size() && !claims.leavesChoice(); i++) {
            for (int k = i + 1; k < fates.size(); k++) {
                if (together(fates.get(i), fates.get(k)) && differ(fates.get(i), fates.get(k))) {
                    swaps.add(swap(fates.get(i), fates.get(k)));
                    break;
                }
            }
        }
        return swaps;
    }

    /** Whether two processes made the call at the same time: in one step, or the second while the first was blocked in it. */
    private static boolean together(Fate one, Fate other) {
        boolean sameStep = one.call().step().isPresent() && one.call().step().equals(other.call().step());
        return one.call().call().equals(other.call().call()) && !one.call().thread().equals(other.call().thread())
                && one.outcome().isPresent() && other.outcome().isPresent()
                && (sameStep || one.blocked() && other.blocked() && other.call().at() < one.end());
    }

    /** Whether they differ in something that the scenario lays claim to. */
    private boolean differ(Fate one, Fate other) {
        return !essence(one).equals(essence(other));
    }

    private Map<String, String> essence(Fate fate) {
        Payload outcome = fate.outcome().orElseThrow();
        CallClaims said = claims.of(fate);
        Map<String, String> essence = new TreeMap<>(outcome.under("r."));
        essence.keySet().removeIf(name -> !said.result(name) && !said.data(name, fate.spec().value()));
        boolean value = !Altered.isHandle(fate.spec().value()) && said.value(fate.spec().value());
        essence.put("", outcome.text("error").orElse(value ? outcome.need("value") : "success"));
        return essence;
    }

    private Change swap(Fate one, Fate other) {
        Payload first = one.outcome().orElseThrow();
        Payload second = other.outcome().orElseThrow();
        // Each telling keeps its own time, by which events are recognised.
        Script changed = other.returning(one.returning(script, timed(second, first)), timed(first, second));
        return new Change(ChangeKind.SWAPPED, one.told(), one.text(), one.call().call(), "outcome", Changes.told(first),
                Changes.told(second) + " of " + other.call().thread(), changed);
    }

    private static Payload timed(Payload outcome, Payload like) {
        return outcome.without("entered").without("left").with("entered", like.need("entered")).with("left", like.need("left"));
    }
}
