package org.ipctck.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipctck.kit.Samples;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Sources;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    @Test
    void aCellNamesBehavioursAndScenariosThatThereAre() {
        assertThat(check("pipe", "SVMQ-022{Two a}; SVMQ-023{not written yet}; PIPE-010")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(check("pipe", "SVMQ-012")).singleElement().asString()
                .isEqualTo("features/tables/unit.tsv:2: no behaviour has the id SVMQ-012 (nearest: SVMQ-021)");
        assertThat(check("pipe", "SVMQ-022{Three}")).singleElement().asString()
                .isEqualTo("features/tables/unit.tsv:2: no scenario of SVMQ-022 says \"Three\" in its title or example");
        assertThat(check("pipes", "SVMQ-022")).singleElement().asString()
                .isEqualTo("features/tables/rows.tsv:2: the ledger has no facility pipes (nearest: pipe)");
    }

    private static List<Finding> check(String facility, String shownBy) {
        Sources sources = Samples.specification().sources();
        return TableCheck.check(Specification.of(new Sources(sources.features(), sources.ledger(), sources.kinds(), List.of(
                file("rows", "row\tfacility\npipe\t" + facility + "\n"),
                file("tables", "table\ttitle\tintroduction\nunit\tUnits\tWhat is carried.\n"),
                file("unit", "row\tcolumn\tclaim\tremark\tshown by\npipe\tcarries\tbytes\t-\t" + shownBy + "\n")), sources.survivors())));
    }

    private static Source file(String key, String text) {
        return new Source("features/tables/" + key + ".tsv", Path.of("/" + key).toUri(), text);
    }
}
