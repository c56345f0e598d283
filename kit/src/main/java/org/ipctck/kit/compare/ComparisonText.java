package org.ipctck.kit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipctck.kit.verdict.Standing;

/** A comparison for a terminal: the runs, then a table for each kind of difference. */
public final class ComparisonText {

    private static final String GAP = "  ";

    private final Comparison comparison;
    private final int widest;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
        this.widest = comparison.runs().stream().mapToInt(run -> run.name().length()).max().orElse(0);
    }

    /** All lines. */
    public static List<String> of(Comparison comparison) {
        ComparisonText text = new ComparisonText(comparison);
        text.write();
        return text.lines;
    }

    private void write() {
        for (ComparedRun run : comparison.runs()) {
            lines.add(pad(run.name(), widest) + GAP + Sums.of(run) + GAP + run.folder() + (run == comparison.runs().get(0) ? "  (base)" : ""));
        }
        for (Difference difference : Difference.values()) {
            section(difference, comparison.differing(difference));
        }
        lines.add("");
        lines.add(Sums.of(comparison));
    }

    private void section(Difference difference, List<Differing> some) {
        if (some.isEmpty()) {
            return;
        }
        int first = some.stream().mapToInt(one -> one.row().id().length()).max().orElseThrow();
        lines.add("");
        lines.add(difference.title() + " (" + some.size() + ")");
        StringBuilder header = new StringBuilder(" ".repeat(first));
        comparison.runs().forEach(run -> header.append(GAP).append(pad(run.name(), width(run))));
        lines.add(header.toString().stripTrailing());
        Differing before = null;
        for (Differing one : some) {
            row(one, first);
            reasons(one, before);
            before = one;
        }
    }

    private void row(Differing one, int first) {
        StringBuilder line = new StringBuilder(pad(one.row().id(), first));
        for (int i = 0; i < one.cells().size(); i++) {
            line.append(GAP).append(pad(one.cells().get(i).standing().words(), width(comparison.runs().get(i))));
        }
        lines.add(line.append(GAP).append(one.row().title()).toString());
    }

    /** A reason that many behaviours in a row have in common is told once. */
    private void reasons(Differing one, Differing before) {
        for (int i = 0; i < one.cells().size(); i++) {
            String reason = one.cells().get(i).reason();
            boolean told = before != null && before.cells().get(i).equals(one.cells().get(i));
            if (!reason.isEmpty()) {
                lines.add("    " + comparison.runs().get(i).name() + ": " + (told ? "as above" : reason));
            }
        }
    }

    private static int width(ComparedRun run) {
        return Math.max(run.name().length(), Standing.NOT_SELECTED.words().length());
    }

    private static String pad(String text, int width) {
        return String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s", text);
    }
}
