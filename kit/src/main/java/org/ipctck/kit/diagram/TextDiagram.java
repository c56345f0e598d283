package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A diagram as lines of text: a column for each lane, time downwards, what happened on the right. At most {@value #WIDTH} columns, ASCII but for what a scenario itself says. */
public final class TextDiagram {

    /** The longest line. */
    public static final int WIDTH = 100;

    private static final String LEGEND = "# call  : asleep  <-+ then, after  = state  ! signal  x death";
    private static final int LONGEST_NAME = 18;
    private static final int LONGEST_TIME = 20;
    private static final int NARROW = 30;

    private final Diagram diagram;
    private final Pauses pauses;
    private final int time;
    private final int name;
    private final int cell;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private TextDiagram(Diagram diagram, List<Story.Line> story, int width) {
        this.diagram = diagram;
        this.width = width;
        this.pauses = Pauses.of(diagram);
        this.time = Math.min(LONGEST_TIME, story.stream().mapToInt(line -> Words.millis(line.at()).length()).max().orElse(0) + 3);
        this.name = Math.min(LONGEST_NAME, diagram.lanes().stream().mapToInt(lane -> lane.name().length()).max().orElse(0));
        int lanes = diagram.lanes().size();
        this.cell = lanes <= 6 ? 3 : lanes <= 12 ? 2 : lanes <= NARROW ? 1 : 0;
    }

    /** The lines, without line feeds; none when nothing was recorded. */
    public static List<String> lines(Diagram diagram) {
        return lines(diagram, WIDTH);
    }

    /**
     * The lines, to stand beside something else.
     *
     * @param width the longest line, from 90 to {@link #WIDTH}
     */
    public static List<String> lines(Diagram diagram, int width) {
        List<Story.Line> story = Story.of(diagram);
        TextDiagram text = new TextDiagram(diagram, story, width);
        if (!story.isEmpty()) {
            text.row("", "", " ".repeat(text.cell * diagram.lanes().size()), "", LEGEND);
            text.tell(story);
            diagram.unheld().forEach(step -> text.row("", "", " ".repeat(text.cell * diagram.lanes().size()), "", "does not hold: " + step));
        }
        return text.lines;
    }

    private void tell(List<Story.Line> story) {
        Moment before = story.get(0).at();
        for (Story.Line line : story) {
            if (pauses.between(before, line.at())) {
                Moment still = new Moment(line.at().nanos(), -1);
                row("~", "", lifelines(still), lifelines(still), "~ " + Words.span(line.at().since(before)) + " ~");
            }
            before = Moment.later(before, line.at());
            row(line.timed() ? Words.millis(line.at()) + " ms" : "", diagram.nameOf(line.lane()), gutter(line), lifelines(line.at()), line.text());
        }
    }

    /** What the lanes do at that moment. */
    private String lifelines(Moment at) {
        char[] gutter = new char[cell * diagram.lanes().size()];
        Arrays.fill(gutter, ' ');
        for (int lane = 0; lane < diagram.lanes().size() && cell > 0; lane++) {
            gutter[lane * cell] = diagram.lanes().get(lane).livesAt(at) ? '|' : ' ';
        }
        for (Bar bar : diagram.bars()) {
            if (cell > 0 && bar.begin().compareTo(at) <= 0 && bar.end().compareTo(at) > 0) {
                gutter[bar.lane() * cell] = bar.slept() ? ':' : '#';
            }
        }
        return new String(gutter);
    }

    private String gutter(Story.Line line) {
        char[] gutter = lifelines(line.at()).toCharArray();
        if (cell == 0) {
            return "";
        }
        Optional<Wake> wake = line.kind() == Story.Kind.RELEASE ? line.bar().flatMap(diagram::wakeOf) : Optional.empty();
        wake.ifPresent(then -> link(gutter, then.lane() * cell, line.lane() * cell));
        if (wake.isEmpty()) {
            gutter[line.lane() * cell] = symbol(line);
        }
        return new String(gutter);
    }

    private static void link(char[] gutter, int from, int to) {
        Arrays.fill(gutter, Math.min(from, to), Math.max(from, to), '-');
        gutter[from] = '+';
        gutter[to] = from < to ? '>' : '<';
    }

    private static char symbol(Story.Line line) {
        return line.mark().map(mark -> switch (mark.kind()) {
            case DEATH -> 'x';
            case STATE -> '=';
            case REFUSED -> '?';
            case SIGNAL, SENT -> '!';
        }).orElse(line.kind() == Story.Kind.PROOF ? ':' : '#');
    }

    private void row(String when, String who, String gutter, String below, String what) {
        int room = width - time - name - gutter.length() - 5;
        String space = cell == 3 ? "" : " ";
        String first = cut(when, time, true) + "  " + cut(who, name, false) + "  " + gutter + space;
        String further = " ".repeat(time + name + 4) + below + space;
        for (String part : Wrapping.wrap(what, room)) {
            lines.add((first + part.replace(Words.UNBROKEN, ' ')).stripTrailing());
            first = further + "  ";
        }
    }

    private static String cut(String text, int width, boolean right) {
        String shown = text.length() <= width ? text : text.substring(0, Math.max(0, width - 2)) + "..";
        String blank = " ".repeat(Math.max(0, width - shown.length()));
        return right ? blank + shown : shown + blank;
    }
}
