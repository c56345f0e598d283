package org.ipctck.kit.diagram;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which stretches between two moments are so long that a picture breaks its axis there. */
final class Pauses {

    private static final long SHORTEST = 2_000_000;
    private static final int TIMES_MEDIAN = 4;

    private final long threshold;

    private Pauses(long threshold) {
        this.threshold = threshold;
    }

    /** A pause lasts at least 2 ms, and several times as long as is usual in this scenario: a slow target has no break everywhere. */
    static Pauses of(Diagram diagram) {
        List<Moment> moments = moments(diagram);
        long[] gaps = IntStream.range(1, moments.size()).mapToLong(i -> moments.get(i).since(moments.get(i - 1))).filter(gap -> gap > 0)
                .sorted().toArray();
        return new Pauses(Math.max(SHORTEST, gaps.length == 0 ? 0 : TIMES_MEDIAN * gaps[gaps.length / 2]));
    }

    /** Every moment in which something begins, ends or happens, in order. */
    static List<Moment> moments(Diagram diagram) {
        Stream<Moment> calls = diagram.bars().stream()
                .flatMap(bar -> Stream.concat(Stream.of(bar.begin(), bar.end()), bar.proofs().stream().map(Bar.Proof::at)));
        Stream<Moment> lives = diagram.lanes().stream().flatMap(lane -> Stream.concat(lane.born().stream(), lane.died().stream()));
        return Stream.of(calls, lives, diagram.marks().stream().map(Mark::at), diagram.wakes().stream().map(Wake::from))
                .flatMap(all -> all).sorted().distinct().toList();
    }

    boolean between(Moment earlier, Moment later) {
        return later.since(earlier) >= threshold;
    }
}
