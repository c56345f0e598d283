package org.ipctck.kit.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.spec.ScenarioText;

/**
 * A change and what came of it.
 *
 * @param scenario that was played
 * @param facility it belongs to
 * @param change that was made
 * @param result whether it was noticed
 * @param verdict of the changed scenario
 */
public record Trial(ScenarioText scenario, String facility, Change change, Result result, Outcome verdict) {

    /** Whether a change was noticed. */
    public enum Result {
        /** The verdict is another one. */
        NOTICED,
        /** The scenario conforms all the same: nobody judges that answer. */
        SURVIVED,
        /** It survived, and the table of survivors says why that is right. */
        EXPLAINED,
        /** The scenario went on with an order to which the recording has no answer, so nothing can be said. */
        UNDECIDED;

        /** As files and tables write it. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same with another result. */
    Trial as(Result other) {
        return new Trial(scenario, facility, change, other, verdict);
    }

    /** Whether the changed answer is one of the set-up's. */
    public boolean ofSetUp() {
        return change.line().step().filter(step -> step.keyword() == Keyword.GIVEN).isPresent();
    }
}
