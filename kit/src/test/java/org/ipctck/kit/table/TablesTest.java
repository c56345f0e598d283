package org.ipctck.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final String ROWS = "row\tfacility\npipe\tpipe\nSystem V queue\tsysv-message-queue\n";
    private static final String TABLES = "table\ttitle\tintroduction\nunit\tUnits\tWhat is carried.\n";
    private static final String UNIT = "row\tcolumn\tclaim\tremark\tshown by\npipe\tcarries\tbytes\t-\tPIPE-010\n"
            + "System V queue\tcarries\tmessages\twhole ones\tSVMQ-021{One}; SVMQ-022\npipe\torder\tas written\t-\t-\n";
    private static final String QUESTIONS = "question\ttable\tcolumn\nWhat?\tunit\tcarries\n";

    @Test
    void aTableHasRowsColumnsAndWhatShowsThem() {
        Tables tables = read(Map.of("rows", ROWS, "tables", TABLES, "unit", UNIT, "questions", QUESTIONS, "helpers", "call\ntally\n"));
        assertThat(tables.faults()).isEmpty();
        Comparison unit = tables.table("unit").orElseThrow();
        assertThat(unit.columns()).containsExactly("carries", "order");
        assertThat(unit.rows()).containsExactly("pipe", "System V queue");
        assertThat(unit.fact("System V queue", "carries")).hasValueSatisfying(fact -> {
            assertThat(fact.remark()).isEqualTo("whole ones");
            assertThat(fact.shownBy()).extracting(Shown::toString).containsExactly("SVMQ-021{One}", "SVMQ-022");
        });
        assertThat(unit.fact("pipe", "order").orElseThrow().shownBy()).isEmpty();
        assertThat(unit.fact("System V queue", "order")).isEmpty();
        assertThat(tables.helpers()).containsExactly("tally");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "unit|pipe\tcarries|pype\tcarries|features/tables/unit.tsv:2: rows.tsv has no row pype (nearest: pipe)",
        "unit|\t-\tPIPE-010|\tPIPE-010|features/tables/unit.tsv:2: the line has 4 columns instead of 5",
        "unit|pipe\torder|pipe\tcarries|features/tables/unit.tsv:4: the table says twice what pipe has in the column carries",
        "unit|SVMQ-022|SVMQ22|features/tables/unit.tsv:3: `SVMQ22` names no behaviour",
        "unit|shown by|shown|features/tables/unit.tsv:1: the header must be these columns",
        "tables|unit\tUnits|units\tUnits|features/tables/tables.tsv:2: there is no file units.tsv",
        "questions|carries|carrys|features/tables/questions.tsv:2: no table unit has a column carrys (nearest: carries)"})
    void eachFaultIsNamedWithItsPlace(String file, String sound, String faulty, String message) {
        Map<String, String> files = Map.of("rows", ROWS, "tables", TABLES, "unit", UNIT, "questions", QUESTIONS);
        Map<String, String> changed = files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getKey().equals(file) ? entry.getValue().replaceFirst(sound, faulty) : entry.getValue()));
        assertThat(read(changed).faults()).anySatisfy(fault -> assertThat(fault.place() + ": " + fault.message()).startsWith(message));
    }

    @Test
    void theKitsOwnTablesAreSoundAndMostOfTheirCellsAreShown() {
        Specification own = Specification.load(Optional.empty());
        Tables tables = Tables.of(own.sources().tables());
        assertThat(tables.faults()).isEmpty();
        assertThat(tables.all()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(tables.questions()).hasSizeGreaterThanOrEqualTo(5);
        List<Fact> facts = tables.all().stream().flatMap(table -> table.facts().stream()).toList();
        long shown = facts.stream().filter(fact -> !fact.shownBy().isEmpty()
                && fact.shownBy().stream().allMatch(one -> own.scenariosOf(one.id()).stream().anyMatch(one::means))).count();
        assertThat(shown).isGreaterThan(facts.size() * 9L / 10);
    }

    private static Tables read(Map<String, String> files) {
        return Tables.of(files.entrySet().stream().flatMap(file -> Stream.of(new Source("features/tables/" + file.getKey() + ".tsv",
                Path.of("/" + file.getKey()).toUri(), file.getValue()))).toList());
    }
}
