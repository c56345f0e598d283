package org.ipctck.kit.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.TextDiagram;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.report.Reproduce;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.ScenarioResult;

/** Everything about one behaviour that did not conform: what it says, what was observed, the diagram, the reference, how to see it again. */
final class DeviationText {

    private static final String FORM = "  %-10s %s";
    private static final String INDENT = "    ";

    private DeviationText() {
    }

    static List<String> of(Event.Run head, BehaviourResult behaviour) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(behaviour.standing().words().toUpperCase(Locale.ROOT) + " " + behaviour.row().id() + " " + behaviour.row().title());
        add(lines, "says", behaviour.row().behaviour());
        add(lines, "reference", behaviour.row().reference());
        add(lines, "reproduce", Reproduce.command(head, behaviour.row().id()));
        behaviour.deciding().stream().limit(3).forEach(scenario -> scenario(lines, scenario));
        if (behaviour.deciding().size() > 3) {
            add(lines, "", behaviour.deciding().size() - 3 + " more scenarios came to the same verdict; the reports show them");
        }
        return lines;
    }

    private static void scenario(List<String> lines, ScenarioResult scenario) {
        add(lines, "scenario", scenario.place() + ": " + scenario.title());
        add(lines, "observed", scenario.judgement().reason());
        Diagram diagram = Diagram.of(scenario.history());
        if (!diagram.isEmpty()) {
            lines.add("  diagram");
            TextDiagram.lines(diagram, TextDiagram.WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
    }

    private static void add(List<String> lines, String label, String text) {
        String head = label;
        for (String line : Plain.text(text).lines().toList()) {
            lines.add(String.format(Locale.ROOT, FORM, head, line).stripTrailing());
            head = "";
        }
    }
}
