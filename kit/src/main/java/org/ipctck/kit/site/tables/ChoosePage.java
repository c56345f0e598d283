package org.ipctck.kit.site.tables;

import java.util.List;
import java.util.Optional;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.table.Compared;
import org.ipctck.kit.table.Comparison;
import org.ipctck.kit.table.Fact;
import org.ipctck.kit.table.Question;

/** Questions whose answers leave the facilities that fit; the answers are the claims of the comparison tables. */
public record ChoosePage(TableData data) implements Page {

    @Override
    public String path() {
        return "choose/index.html";
    }

    @Override
    public String title() {
        return "Choose a facility";
    }

    @Override
    public String description() {
        return "A few questions, and the facilities that verifiably fit the answers.";
    }

    @Override
    public String template() {
        return "choose.jte";
    }

    /** The questions. */
    public List<Question> questions() {
        return data.tables().questions();
    }

    /** The answers that a question can have. */
    public List<String> answers(Question question) {
        return table(question).facts().stream().filter(fact -> fact.column().equals(question.column())).map(Fact::claim).distinct().toList();
    }

    /** The facilities of which at least one question is answered. */
    public List<String> rows() {
        return data.tables().compared().stream().map(Compared::name)
                .filter(row -> questions().stream().anyMatch(question -> entry(row, question).isPresent())).toList();
    }

    /** What is known of a facility; empty when the question has no meaning for it. */
    public Optional<Entry> entry(String row, Question question) {
        return data.entry(table(question), row, question.column());
    }

    /** The facility of a row, when it has a page. */
    public Optional<String> facility(String row) {
        return data.facility(row);
    }

    private Comparison table(Question question) {
        return data.tables().table(question.table()).orElseThrow();
    }
}
