package org.ipctck.kit.run;

import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.verdict.Judgement;

/** Told what a run is doing; called from many threads. */
public interface Progress {

    /** A scenario begins. */
    void started(ScenarioText scenario);

    /** A scenario ended; {@code unexpected}: it did not conform, and the baseline does not know that. */
    void ended(ScenarioText scenario, Judgement judgement, boolean unexpected);
}
