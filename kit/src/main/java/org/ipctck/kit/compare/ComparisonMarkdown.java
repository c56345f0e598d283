package org.ipctck.kit.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as Markdown, for a pull request or a job's summary. */
public final class ComparisonMarkdown {

    /** Longer tables are folded, so that a reader sees every heading. */
    private static final int FOLDED = 20;
    /** Facts that name the kernel; the JSON has all. */
    private static final List<String> FACTS = List.of("system", "release", "version", "machine", "libc", "uid");

    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    private ComparisonMarkdown(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The whole document. */
    public static String of(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown(comparison);
        markdown.write();
        return markdown.text.toString();
    }

    private void write() {
        text.append("## ").append(comparison.status().code() == 0 ? "Nothing that conformed is lost" : "Not everything that conformed does so everywhere")
                .append("\n\n").append(Sums.of(comparison)).append("\n\n");
        row(Stream.concat(Stream.of("run", "result", "target"), FACTS.stream()));
        rule(3 + FACTS.size());
        for (ComparedRun run : comparison.runs()) {
            String base = run == comparison.runs().get(0) ? " (base)" : "";
            row(Stream.concat(Stream.of(run.name() + base, Sums.of(run), run.head().target()),
                    FACTS.stream().map(name -> run.head().facts().getOrDefault(name, ""))).map(ComparisonMarkdown::plain));
        }
        for (Difference difference : Difference.values()) {
            section(difference, comparison.differing(difference));
        }
    }

    private void section(Difference difference, List<Differing> some) {
        if (some.isEmpty()) {
            return;
        }
        boolean folded = some.size() > FOLDED;
        text.append("\n### ").append(difference.title()).append(" (").append(some.size()).append(")\n\n");
        text.append(folded ? "<details><summary>All " + some.size() + "</summary>\n\n" : "");
        row(Stream.concat(Stream.of("behaviour"), comparison.runs().stream().map(ComparedRun::name).map(ComparisonMarkdown::plain)));
        rule(1 + comparison.runs().size());
        some.forEach(one -> row(Stream.concat(Stream.of("**" + one.row().id() + "** " + plain(one.row().title())),
                one.cells().stream().map(cell -> plain(cell.words())))));
        text.append(folded ? "\n</details>\n" : "");
    }

    private void row(Stream<String> cells) {
        text.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void rule(int columns) {
        text.append("|").append(" --- |".repeat(columns)).append('\n');
    }

    /** Text in which nothing is markup. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_\\[\\]|~#@])", "\\\\$1");
    }
}
