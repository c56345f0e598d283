package org.ipctck.kit.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells after which act each sleeper went on: the latest of another lane that began before the sleeper's end and was not over when the
 * sleeper was last seen asleep. Wake-ups happen inside the waker's system call, so an earlier one cannot have been it.
 */
final class Wakes {

    private record Act(int lane, Moment begin, Moment end, String words) {
    }

    private final List<Act> acts;

    private Wakes(List<Act> acts) {
        this.acts = acts;
    }

    /** The wake-ups among these sleepers; lanes by name. */
    static List<Wake> of(List<String> lanes, List<Bar> bars, List<Mark> marks, List<Bar> sleepers) {
        Wakes wakes = new Wakes(Stream.concat(
                bars.stream().filter(Wakes::isAct).map(bar -> new Act(bar.lane(), bar.begin(), bar.end(), lanes.get(bar.lane()) + "'s " + bar.call())),
                marks.stream().filter(Wakes::isAct).map(mark -> new Act(mark.lane(), mark.at(), mark.at(), lanes.get(mark.lane()) + " " + mark.text())))
                .toList());
        return sleepers.stream().filter(bar -> bar.ending() == Bar.Ending.RETURNED || bar.ending() == Bar.Ending.FAILED)
                .flatMap(sleeper -> wakes.of(sleeper).stream()).toList();
    }

    /** Who slept itself woke nobody by that call. */
    private static boolean isAct(Bar bar) {
        return !bar.slept() && bar.ending() != Bar.Ending.OPEN && bar.ending() != Bar.Ending.DIED;
    }

    /** A death lets go of what the dead held; often the sleeper is faster than the news of it, and the signal that killed is the act. */
    private static boolean isAct(Mark mark) {
        return mark.kind() == Mark.Kind.DEATH || mark.kind() == Mark.Kind.SENT;
    }

    private Optional<Wake> of(Bar sleeper) {
        Moment asleep = sleeper.lastSeenAsleep().orElseThrow();
        return acts.stream().filter(act -> act.lane() != sleeper.lane())
                .filter(act -> act.begin().compareTo(sleeper.end()) < 0 && act.end().compareTo(asleep) > 0)
                .max(Comparator.comparing(Act::begin))
                .map(act -> new Wake(act.lane(), act.end().compareTo(sleeper.end()) < 0 ? act.end() : act.begin(), act.words(), sleeper));
    }
}
