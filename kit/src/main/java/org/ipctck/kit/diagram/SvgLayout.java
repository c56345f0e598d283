package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything stands, in pixels: time runs downwards and keeps its order, but a call of 5 us and a wait of 50 ms both get as much room as
 * their words need.
 */
final class SvgLayout {

    static final int LINE = 14;
    static final int BAR = 12;
    static final int TOP = 34;
    static final int AXIS = 72;
    static final int BREAK = 22;

    private static final double CHARACTER = 6.7;
    private static final int GAP = 8;
    private static final int[] LONGEST = {40, 40, 40, 36, 30};
    private static final int LONGEST_OF_MANY = 26;
    private static final int SHORTEST = 8;

    /** Words beside a bar or mark: where they hang, and how many lines they take. */
    private record Block(Moment at, int lane, int lines) {
    }

    private final Diagram diagram;
    private final Pauses pauses;
    private final TreeMap<Moment, Integer> rows = new TreeMap<>();
    private final Map<Moment, Integer> breaks = new TreeMap<>();
    private final int[] left;
    private final int[] free;
    private final int width;

    SvgLayout(Diagram diagram) {
        this.diagram = diagram;
        this.pauses = Pauses.of(diagram);
        this.left = new int[diagram.lanes().size()];
        this.free = new int[diagram.lanes().size()];
        this.width = columns();
        place();
    }

    /** Where a lane's line runs. */
    int x(int lane) {
        return left[lane] + BAR / 2;
    }

    int y(Moment at) {
        return rows.get(at);
    }

    int width() {
        return width;
    }

    int bottom() {
        int words = TOP;
        for (int end : free) {
            words = Math.max(words, end);
        }
        return Math.max(words, rows.isEmpty() ? TOP : rows.lastEntry().getValue()) + GAP;
    }

    /** The moments after which the axis is broken, with the middle of each break. */
    Map<Moment, Integer> breaks() {
        return breaks;
    }

    Moment after(Moment moment) {
        return rows.higherKey(moment);
    }

    /** Words as they fit into a lane; the tail is kept. */
    String fit(String text, String tail) {
        int lanes = diagram.lanes().size();
        int room = lanes < LONGEST.length ? LONGEST[lanes] : LONGEST_OF_MANY;
        return Wrapping.shorten(text.replace('\n', ' '), room - tail.length()) + tail;
    }

    String fit(String text) {
        return fit(text, "");
    }

    /** What came of a call, with the time that it took. */
    String outcome(Bar bar) {
        return fit(SvgWords.outcome(bar), SvgWords.took(bar));
    }

    private int columns() {
        int x = AXIS + GAP;
        for (int lane = 0; lane < left.length; lane++) {
            left[lane] = x;
            x += BAR + GAP + (int) Math.ceil(characters(lane) * CHARACTER) + 2 * GAP;
        }
        return x;
    }

    private int characters(int lane) {
        int longest = Math.max(SHORTEST, SvgWords.header(diagram.lanes().get(lane)).length());
        for (Bar bar : diagram.bars()) {
            if (bar.lane() == lane) {
                longest = Math.max(longest, Math.max(fit(bar.call()).length(), outcome(bar).length()));
                longest = bar.slept() ? Math.max(longest, fit(SvgWords.asleep(bar)).length()) : longest;
            }
        }
        return diagram.marks().stream().filter(mark -> mark.lane() == lane).mapToInt(mark -> fit(mark.text()).length() + 1)
                .reduce(longest, Math::max);
    }

    private void place() {
        List<Block> blocks = blocks();
        Arrays.fill(free, TOP);
        Moment before = null;
        int y = TOP;
        for (Moment moment : Pauses.moments(diagram)) {
            y = before == null ? y : step(before, moment, y);
            y = Math.max(y, floor(moment, blocks));
            rows.put(moment, y);
            int row = y;
            blocks.stream().filter(block -> block.at().equals(moment)).forEach(block -> free[block.lane()] = row + block.lines() * LINE + 4);
            before = moment;
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        diagram.bars().forEach(bar -> blocks.add(new Block(bar.begin(), bar.lane(), bar.ending() == Bar.Ending.DIED && !bar.slept() ? 1 : 2)));
        diagram.marks().forEach(mark -> blocks.add(new Block(mark.at(), mark.lane(), 1)));
        blocks.sort(Comparator.comparing(Block::at));
        return blocks;
    }

    private int step(Moment before, Moment moment, int y) {
        long dt = moment.since(before);
        int next = y + 3 + (int) Math.round(3 * Math.log10(1 + dt / 1000.0));
        if (!pauses.between(before, moment)) {
            return next;
        }
        int below = Math.max(next, Arrays.stream(free).max().orElse(0));
        breaks.put(before, below + BREAK / 2);
        Arrays.setAll(free, lane -> below + BREAK - 4);
        return below + BREAK;
    }

    /** The highest place where nothing that hangs at this moment covers older words. */
    private int floor(Moment moment, List<Block> blocks) {
        int floor = blocks.stream().filter(block -> block.at().equals(moment)).mapToInt(block -> free[block.lane()]).max().orElse(0);
        for (Bar bar : diagram.bars()) {
            if (bar.end().equals(moment)) {
                int words = bar.slept() ? free[bar.lane()] + LINE + 2 : rows.get(bar.begin()) + LINE;
                floor = Math.max(floor, Math.max(words, diagram.wakeOf(bar).map(wake -> free[wake.lane()]).orElse(0)));
            }
        }
        return floor;
    }
}
