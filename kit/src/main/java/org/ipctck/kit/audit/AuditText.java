package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipctck.fixtures.wire.Percent;
import org.ipctck.kit.event.Event;

/** An audit for people: tables, what nobody noticed, what the figures mean. */
public final class AuditText {

    private static final int SHOWN = 60;

    private final Audited audited;
    private final List<String> lines = new ArrayList<>();

    private AuditText(Audited audited) {
        this.audited = audited;
    }

    /** The lines. */
    public static List<String> of(Audited audited) {
        AuditText text = new AuditText(audited);
        text.table("facility", audited.byFacility());
        text.lines.add("");
        text.table("change", audited.byKind());
        text.section("Not changed:", audited.leftOut().entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().words()).toList());
        text.section("Not audited:", text.unaudited());
        text.section("Explained by features/audit-survivors.tsv:", text.explained());
        text.section("Stale lines of the table of survivors:", audited.stale());
        text.section("Changes that nobody noticed:", audited.trials(Trial.Result.SURVIVED).stream().flatMap(trial -> survivor(trial).stream()).toList());
        text.lines.add("");
        text.sentences();
        return List.copyOf(text.lines);
    }

    private void table(String title, List<Audited.Tally> tallies) {
        List<Audited.Tally> rows = new ArrayList<>(tallies);
        rows.add(audited.all());
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        lines.add(String.format(Locale.ROOT, "%-" + width + "s  changes  noticed   share  survived  explained  undecided", title));
        rows.forEach(row -> lines.add(String.format(Locale.ROOT, "%-" + width + "s  %7d  %7d  %5.1f%%  %8s  %9s  %9s", row.name(), row.changes(),
                row.noticed(), row.share(), some(row.survived()), some(row.explained()), some(row.undecided()))));
    }

    private static String some(long count) {
        return count == 0 ? "-" : Long.toString(count);
    }

    private void section(String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(title);
            content.forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> unaudited() {
        Map<String, List<Unaudited>> reasons = audited.unaudited().stream().collect(Collectors.groupingBy(Unaudited::reason));
        return reasons.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getValue().size() + ": " + entry.getKey() + " ("
                + entry.getValue().stream().limit(5).map(one -> one.scenario().place()).collect(Collectors.joining(", "))
                + (entry.getValue().size() > 5 ? ", ..." : "") + ")").toList();
    }

    private List<String> explained() {
        Map<String, Long> counts = audited.trials(Trial.Result.EXPLAINED).stream().collect(Collectors.groupingBy(
                trial -> trial.change().function() + " " + trial.change().what() + ", " + trial.change().kind().words(), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getValue() + " " + entry.getKey()).toList();
    }

    private static List<String> survivor(Trial trial) {
        Change change = trial.change();
        return List.of(place(trial) + "  " + String.join(" ", trial.scenario().ids()) + "  " + step(trial),
                "    " + shortened(change.call()) + "  " + change.what() + ": " + shortened(change.from()) + " -> " + shortened(change.to())
                        + "  (" + change.kind().words() + ")");
    }

    /** {@code file:line} of the step that made the call. */
    static String place(Trial trial) {
        return trial.scenario().source().path() + ":" + trial.change().line().step().map(Event.Step::line).orElse(trial.scenario().line());
    }

    /** The first line of that step. */
    static String step(Trial trial) {
        return trial.change().line().step().flatMap(step -> step.text().lines().findFirst()).orElse("");
    }

    private static String shortened(String encoded) {
        String text = Percent.decode(encoded).replaceAll("\\p{Cntrl}", "?");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private void sentences() {
        Audited.Tally all = audited.all();
        long scenarios = audited.trials().stream().map(Trial::scenario).distinct().count();
        lines.add(String.format(Locale.ROOT, "%d of %d changes of one answer in %d scenarios were noticed: %.2f%%; %d survived, %d of them explained;"
                + " %d could not be decided, because a later order would be another one.", all.noticed(), all.changes() - all.undecided(), scenarios,
                all.share(), all.survived() + all.explained(), all.explained(), all.undecided()));
        lines.add("Scenarios with another answer in their set-up came to: " + audited.setUps().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")) + ".");
    }
}
