package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of an audit.
 *
 * @param trials one for each change, in the order of features and orders
 * @param unaudited selected scenarios that could not be audited
 * @param leftOut how many parts of answers of all selected scenarios were not changed, by reason
 * @param stale lines of the table of survivors that explained nothing
 */
public record Audited(List<Trial> trials, List<Unaudited> unaudited, Map<LeftOut, Long> leftOut, List<String> stale) {

    /**
     * Counts of some trials.
     *
     * @param name what they have in common
     */
    public record Tally(String name, long changes, long noticed, long survived, long explained, long undecided) {

        static Tally of(String name, List<Trial> trials) {
            Map<Trial.Result, Long> counts = trials.stream().collect(Collectors.groupingBy(Trial::result, Collectors.counting()));
            return new Tally(name, trials.size(), counts.getOrDefault(Trial.Result.NOTICED, 0L), counts.getOrDefault(Trial.Result.SURVIVED, 0L),
                    counts.getOrDefault(Trial.Result.EXPLAINED, 0L), counts.getOrDefault(Trial.Result.UNDECIDED, 0L));
        }

        /** The noticed part of the changes that could be decided, in percent; what survived with an explanation counts as not noticed. */
        public double share() {
            long decided = changes - undecided;
            return decided == 0 ? 100 : 100.0 * noticed / decided;
        }
    }

    /** All together. */
    public Tally all() {
        return Tally.of("all", trials);
    }

    /** By facility, in alphabetical order. */
    public List<Tally> byFacility() {
        return by(Trial::facility);
    }

    /** By kind of change, in the order in which they are defined. */
    public List<Tally> byKind() {
        Map<ChangeKind, List<Trial>> groups = trials.stream().collect(Collectors.groupingBy(trial -> trial.change().kind(),
                TreeMap::new, Collectors.toList()));
        List<Tally> tallies = new ArrayList<>();
        groups.forEach((kind, some) -> tallies.add(Tally.of(kind.words(), some)));
        return tallies;
    }

    private List<Tally> by(Function<Trial, String> key) {
        List<Tally> tallies = new ArrayList<>();
        trials.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> tallies.add(Tally.of(name, some)));
        return tallies;
    }

    /** Trials with that result. */
    public List<Trial> trials(Trial.Result result) {
        return trials.stream().filter(trial -> trial.result() == result).toList();
    }

    /** The verdicts on scenarios one of whose set-up's answers was changed, where that could be decided: broken, as a rule. */
    public Map<String, Long> setUps() {
        return trials.stream().filter(Trial::ofSetUp).filter(trial -> trial.result() != Trial.Result.UNDECIDED)
                .collect(Collectors.groupingBy(trial -> trial.verdict().word(), TreeMap::new, Collectors.counting()));
    }
}
