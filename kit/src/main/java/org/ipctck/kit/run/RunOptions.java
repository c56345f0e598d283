package org.ipctck.kit.run;

import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.kit.ledger.Profile;

/**
 * How to run a plan.
 *
 * @param jobs      scenarios at the same time
 * @param seed      of the order of scenarios; 0: the order of the features
 * @param repeat    how often each scenario runs
 * @param isolation {@code auto}, {@code namespaces} or {@code none}
 * @param target    where the agent runs
 * @param agent     a program to use instead of the kit's own agent
 */
public record RunOptions(Selection selection, Profile profile, Shard shard, int jobs, long seed, int repeat, String isolation,
        String target, Optional<Path> agent) {
}
