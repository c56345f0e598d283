package org.ipctck.kit.report;

import org.ipctck.kit.event.Plain;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;

/** The result as one line per behaviour, tab separated: for spreadsheets, diff and grep. */
public final class VerdictTable {

    private static final String HEADER = "id\tfacility\tstandard\ttier\tverdict\texpectation\tproof\treason\n";

    private VerdictTable() {
    }

    /** The whole table. */
    public static String of(Result result) {
        StringBuilder text = new StringBuilder(HEADER);
        result.behaviours().forEach(behaviour -> text.append(line(behaviour)).append('\n'));
        return text.toString();
    }

    private static String line(BehaviourResult behaviour) {
        return String.join("\t", behaviour.row().id(), behaviour.row().facility(), behaviour.row().standard().word(),
                Integer.toString(behaviour.row().tier()), behaviour.standing().words(), behaviour.expectation().word(),
                behaviour.scenarios().isEmpty() ? "-" : behaviour.proof().word(),
                behaviour.reason().isEmpty() ? "-" : Plain.text(behaviour.reason()).replaceAll("\\s+", " "));
    }
}
