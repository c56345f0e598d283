package org.ipctck.kit.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A diagram as an SVG picture: no script, no outside address; colours by the classes of {@link #style()}, for light and dark. */
public final class SvgDiagram {

    private static final String HOW_TO_READ = "time runs downwards, in ms from the first call; not to scale";
    private static final int FOOT = 16;
    private static final String STYLE = readStyle();

    private final Diagram diagram;
    private final SvgLayout layout;
    private final Svg svg = new Svg();

    private SvgDiagram(Diagram diagram) {
        this.diagram = diagram;
        this.layout = new SvgLayout(diagram);
    }

    /**
     * A picture to stand in a page that has the {@link #style()}.
     *
     * @param id unique in the page; the names of its title and description begin with it
     */
    public static String inline(Diagram diagram, String id) {
        return new SvgDiagram(diagram).draw(id, Optional.empty());
    }

    /** A picture that stands alone, with its style in it. */
    public static String alone(Diagram diagram) {
        return new SvgDiagram(diagram).draw("diagram", Optional.of(style()));
    }

    /** The style sheet of all pictures. */
    public static String style() {
        return STYLE;
    }

    private static String readStyle() {
        try (InputStream css = SvgDiagram.class.getResourceAsStream("diagram.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the kit cannot be read", e);
        }
    }

    private String draw(String id, Optional<String> style) {
        int height = layout.bottom() + FOOT * (1 + diagram.unheld().size());
        int width = Math.max(layout.width(), 480);
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "timing", "role", "img", "width", width, "height", height,
                "viewBox", "0 0 " + width + " " + height, "aria-labelledby", id + "-title", "aria-describedby", id + "-told").raw("\n");
        svg.words("title", "Timing diagram: " + diagram.title(), "id", id + "-title");
        svg.words("desc", SvgWords.told(diagram), "id", id + "-told");
        style.ifPresent(css -> svg.open("style").raw(css).close("style"));
        svg.empty("rect", "class", "paper", "width", width, "height", height, "rx", 6);
        lanes();
        axis();
        diagram.bars().forEach(this::bar);
        breaks(width);
        diagram.wakes().forEach(this::wake);
        diagram.bars().forEach(this::words);
        diagram.marks().forEach(this::mark);
        foot();
        return svg.close("svg").toString();
    }

    private void lanes() {
        for (int i = 0; i < diagram.lanes().size(); i++) {
            Lane lane = diagram.lanes().get(i);
            int begin = lane.born().map(layout::y).orElse(SvgLayout.TOP - 8);
            svg.words("text", SvgWords.header(lane), "class", lane.kind() == Lane.Kind.OBJECT ? "name object" : "name", "x", layout.x(i) - 6, "y", 18);
            svg.empty("path", "class", lane.kind() == Lane.Kind.OBJECT ? "life object" : "life",
                    "d", "M" + layout.x(i) + " " + begin + "V" + lane.died().map(layout::y).orElse(layout.bottom() - 4));
            lane.born().ifPresent(birth -> svg.empty("circle", "class", "birth", "cx", layout.x(diagram.lanes().indexOf(lane)), "cy", begin, "r", 4));
        }
    }

    private void axis() {
        int last = 0;
        String before = "";
        for (Story.Line line : Story.of(diagram)) {
            int y = layout.y(line.at()) + 10;
            String label = Words.millis(line.at());
            if (line.timed() && !label.equals(before) && line.kind() != Story.Kind.PROOF && line.kind() != Story.Kind.RELEASE && y >= last + SvgLayout.LINE - 2) {
                svg.words("text", label, "class", "time", "x", SvgLayout.AXIS - 8, "y", y);
                last = y;
                before = label;
            }
        }
    }

    private void bar(Bar bar) {
        int x = layout.x(bar.lane()) - SvgLayout.BAR / 2;
        int y = layout.y(bar.begin());
        int height = layout.y(bar.end()) - y;
        String kind = bar.ending() == Bar.Ending.FAILED || bar.ending() == Bar.Ending.STUCK ? "call failed" : "call";
        svg.open("g").words("title", SvgWords.whole(diagram, bar));
        svg.empty("rect", "class", bar.slept() ? "sleep" : kind, "x", x, "y", y, "width", SvgLayout.BAR, "height", Math.max(2, height), "rx", 2);
        if (bar.slept()) {
            svg.empty("path", "class", "hatch", "d", hatch(x, y, height));
            bar.proofs().forEach(proof -> svg.empty("circle", "class", "proof", "cx", layout.x(bar.lane()), "cy", layout.y(proof.at()), "r", 3));
        }
        svg.close("g");
    }

    /** Slanted strokes, one every 6 pixels; drawn, because the name of a pattern would have to be unique in a page. */
    private static String hatch(int x, int y, int height) {
        StringBuilder path = new StringBuilder();
        for (int below = 8; below < height; below += 6) {
            path.append('M').append(x + 1).append(' ').append(y + below).append("l10 -7");
        }
        return path.length() == 0 ? "M" + x + " " + y + "h0" : path.toString();
    }

    private void words(Bar bar) {
        int x = layout.x(bar.lane()) + SvgLayout.BAR / 2 + 6;
        int y = layout.y(bar.begin()) + 10;
        svg.words("text", layout.fit(bar.call()), "class", "words", "x", x, "y", y);
        String result = bar.ending() == Bar.Ending.FAILED ? "words result failed" : "words result";
        if (bar.slept()) {
            svg.words("text", layout.fit(SvgWords.asleep(bar)), "class", "words muted", "x", x, "y", y + SvgLayout.LINE);
        }
        if (!layout.outcome(bar).isEmpty()) {
            svg.words("text", layout.outcome(bar), "class", result, "x", x,
                    "y", bar.slept() ? layout.y(bar.end()) - 5 : y + SvgLayout.LINE);
        }
    }

    private void wake(Wake wake) {
        int to = layout.y(wake.sleeper().end());
        int from = layout.x(wake.lane());
        int side = from < layout.x(wake.sleeper().lane()) ? -1 : 1;
        int tip = layout.x(wake.sleeper().lane()) + side * (SvgLayout.BAR / 2 + 1);
        svg.open("g").words("title", diagram.nameOf(wake.sleeper().lane()) + " goes on after " + wake.act());
        svg.empty("path", "class", "wake", "d", "M" + from + " " + layout.y(wake.from()) + "V" + to + "H" + (tip + side * 5));
        svg.empty("path", "class", "tip", "d", "M" + tip + " " + to + "l" + side * 8 + " -4v8z");
        svg.close("g");
    }

    private void mark(Mark mark) {
        int x = layout.x(mark.lane());
        int y = layout.y(mark.at()) + 6;
        svg.open("g").words("title", diagram.nameOf(mark.lane()) + ": " + mark.text());
        String shown = layout.fit(mark.text());
        switch (mark.kind()) {
            case DEATH -> svg.empty("path", "class", "death", "d", "M" + (x - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10");
            case SIGNAL, SENT -> svg.empty("path", "class", "signal", "d", "M" + (x - 7) + " " + (y - 5) + "l7 -5v10z");
            case REFUSED -> svg.empty("circle", "class", "refused", "cx", x, "cy", y - 1, "r", 5);
            case STATE -> svg.empty("rect", "class", "state", "x", x - 5, "y", y - 7, "width", 10, "height", 10, "rx", 5);
        }
        svg.words("text", shown, "class", mark.kind() == Mark.Kind.REFUSED ? "words failed" : "words", "x", x + 12, "y", y + 4);
        svg.close("g");
    }

    private void breaks(int width) {
        for (Map.Entry<Moment, Integer> pause : layout.breaks().entrySet()) {
            StringBuilder edge = new StringBuilder("M0 " + (pause.getValue() - 3));
            for (int x = 0; x < width; x += 16) {
                edge.append("l8 5l8 -5");
            }
            String path = edge.toString();
            svg.empty("path", "class", "gap", "d", path);
            svg.empty("path", "class", "edge", "d", path, "transform", "translate(0 -3)");
            svg.empty("path", "class", "edge", "d", path, "transform", "translate(0 3)");
            svg.words("text", SvgWords.span(layout.after(pause.getKey()).since(pause.getKey())), "class", "time pause", "x", SvgLayout.AXIS - 8,
                    "y", pause.getValue() + 3);
        }
    }

    private void foot() {
        int y = layout.bottom() + 6;
        for (String step : diagram.unheld()) {
            svg.words("text", "does not hold: " + step, "class", "words failed", "x", 8, "y", y);
            y += FOOT;
        }
        svg.words("text", HOW_TO_READ, "class", "time foot", "x", 8, "y", y);
    }
}
