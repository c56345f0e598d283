package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.table.Compared;
import org.ipctck.kit.table.Fact;
import org.ipctck.kit.table.Shown;
import org.ipctck.kit.table.Tables;

/** Checks that the tables name behaviours, scenarios and facilities that there are. */
final class TableCheck {

    private final Specification specification;
    private final List<Finding> findings = new ArrayList<>();

    private TableCheck(Specification specification) {
        this.specification = specification;
    }

    /** Everything that is wrong with the tables. */
    static List<Finding> check(Specification specification) {
        TableCheck check = new TableCheck(specification);
        Tables tables = Tables.of(specification.sources().tables());
        tables.faults().forEach(fault -> check.findings.add(new Finding(fault.place(), fault.message())));
        tables.compared().forEach(check::compared);
        tables.all().forEach(table -> table.facts().forEach(fact -> fact.shownBy().forEach(shown -> check.shown(fact, shown))));
        return check.findings;
    }

    private void compared(Compared row) {
        if (!specification.ledger().facilities().contains(row.facility())) {
            findings.add(new Finding(row.place(), "the ledger has no facility " + row.facility()
                    + Nearest.hint(row.facility(), specification.ledger().facilities())));
        }
    }

    private void shown(Fact fact, Shown shown) {
        problem(shown).ifPresent(problem -> findings.add(new Finding(fact.place(), problem)));
    }

    /** A behaviour that is not specified yet is no mistake: what it is to show counts as not verified. */
    private Optional<String> problem(Shown shown) {
        if (specification.ledger().row(shown.id()).isEmpty()) {
            return Optional.of("no behaviour has the id " + shown.id() + Nearest.hint(shown.id(), specification.ledger().ids()));
        }
        List<ScenarioText> scenarios = specification.scenariosOf(shown.id());
        if (!scenarios.isEmpty() && scenarios.stream().noneMatch(shown::means)) {
            return Optional.of("no scenario of " + shown.id() + " says \"" + shown.text() + "\" in its title or example");
        }
        return Optional.empty();
    }
}
