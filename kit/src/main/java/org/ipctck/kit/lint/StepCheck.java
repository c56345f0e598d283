package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** Each step means exactly one step of the glue, under the keyword that it is written for, with a table where one belongs. */
final class StepCheck {

    private final Glue glue;
    private final List<Finding> findings = new ArrayList<>();

    StepCheck(Glue glue) {
        this.glue = glue;
    }

    List<Finding> findings() {
        return findings;
    }

    /** What the step means; empty, and a finding, when it means nothing or several things. */
    Optional<StepMatch> match(ScenarioText scenario, StepText step) {
        String place = scenario.source().path() + ":" + step.line();
        List<StepMatch> matches = glue.match(step.text());
        if (matches.isEmpty()) {
            findings.add(new Finding(place, "no step of the vocabulary reads \"" + step.text() + "\""
                    + NearestStep.to(step.text(), glue.expressions()).map(near -> " (nearest: " + near + ")").orElse("")
                    + "; steps/VOCABULARY.md lists them"));
            return Optional.empty();
        }
        if (matches.size() > 1) {
            findings.add(new Finding(place, "\"" + step.text() + "\" is ambiguous, it reads as each of: "
                    + matches.stream().map(match -> match.step().source()).collect(Collectors.joining(" | "))));
            return Optional.empty();
        }
        check(place, step, matches.get(0).step());
        return Optional.of(matches.get(0));
    }

    private void check(String place, StepText step, GlueStep meant) {
        // A look at the outcome may also be part of the set-up; there a failure is broken, never a deviation.
        boolean lookInSetUp = step.keyword() == Keyword.GIVEN && meant.keyword() == Keyword.THEN;
        if (step.keyword() != meant.keyword() && !lookInSetUp) {
            findings.add(new Finding(place, "\"" + step.text() + "\" stands under " + word(step.keyword()) + " but is written for "
                    + word(meant.keyword()) + "; the keyword decides the verdict, so use the step of that keyword"));
        }
        if (meant.takesTable() && step.table().isEmpty()) {
            findings.add(new Finding(place, "the step \"" + step.text() + "\" needs a table below it"));
        }
        if (!meant.takesTable() && !step.table().isEmpty()) {
            findings.add(new Finding(place, "the step \"" + step.text() + "\" takes no table"));
        }
    }

    private static String word(Keyword keyword) {
        String word = keyword.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
