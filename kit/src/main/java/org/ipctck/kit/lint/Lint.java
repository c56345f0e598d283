package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ipctck.fixtures.call.Description;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Sources;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.spec.StepText;

/** Checks every feature without running it: grammar, tags, prose, steps, calls and names. */
public final class Lint {

    private final Glue glue;
    private final Description description;
    private final Kinds kinds;
    private final SortedSet<Finding> findings = new TreeSet<>(Finding.ORDER);

    private Lint(Glue glue, Description description, Kinds kinds) {
        this.glue = glue;
        this.description = description;
        this.kinds = kinds;
    }

    /** Everything that is wrong, by file and line; empty when all is well. */
    public static List<Finding> check(Specification specification) {
        return check(specification, source -> true);
    }

    /** The same, but steps and calls only of some features: those that are about to run. */
    public static List<Finding> check(Specification specification, Predicate<Source> features) {
        Optional<Source> kinds = specification.sources().kinds().or(() -> Sources.bundled().kinds());
        return check(specification, features, Glue.bundled(), Agents.description(), new Kinds(kinds));
    }

    static List<Finding> check(Specification specification, Predicate<Source> features, Glue glue, Description description,
            Kinds kinds) {
        Lint lint = new Lint(glue, description, kinds);
        lint.findings.addAll(kinds.findings());
        specification.parseErrors().forEach(lint::parseError);
        lint.findings.addAll(TagCheck.check(specification.ledger(), specification.scenarios()));
        lint.findings.addAll(TableCheck.check(specification));
        lint.findings.addAll(ProseCheck.check(specification.scenarios()));
        specification.scenarios().parallelStream().filter(scenario -> features.test(scenario.source())).map(lint::scenario).forEachOrdered(lint.findings::addAll);
        return List.copyOf(lint.findings);
    }

    private void parseError(String error) {
        int end = error.indexOf(": ");
        findings.add(new Finding(error.substring(0, end), error.substring(end + 2)));
    }

    /** Touches nothing that another scenario's check changes. */
    private List<Finding> scenario(ScenarioText scenario) {
        List<Finding> found = new ArrayList<>();
        StepCheck steps = new StepCheck(glue);
        NameCheck names = new NameCheck(description, kinds);
        for (StepText step : scenario.steps()) {
            String place = scenario.source().path() + ":" + step.line();
            steps.match(scenario, step).ifPresent(match -> names.check(match, step.table())
                    .forEach(problem -> found.add(new Finding(place, problem))));
        }
        found.addAll(steps.findings());
        if (scenario.steps().stream().noneMatch(step -> step.keyword() == Keyword.THEN)) {
            found.add(new Finding(scenario.source().path() + ":" + scenario.outline(), "the scenario judges nothing; give it a Then"));
        }
        return found;
    }
}
