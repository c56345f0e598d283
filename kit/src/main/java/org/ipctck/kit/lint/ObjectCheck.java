package org.ipctck.kit.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.fixtures.call.CallSpec;
import org.ipctck.fixtures.call.CallSyntaxException;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.fixtures.call.Term;
import org.ipctck.fixtures.call.Value;

/** Checks what one step says of objects: their kind, their attributes, what is read back of them, and operands that are compared. */
final class ObjectCheck {

    private static final Map<String, String> PURPOSES = Map.of("{object} is empty", "empty", "{object} is full", "full",
            "{object} holds", "holds", "{object} has", "has");
    private static final Set<String> INFO = Set.of("code", "pid", "uid", "value", "fd", "band");

    private final NameCheck scenario;
    private final StepMatch match;
    private final List<List<String>> table;

    ObjectCheck(NameCheck scenario, StepMatch match, List<List<String>> table) {
        this.scenario = scenario;
        this.match = match;
        this.table = table;
    }

    void check() {
        List<String> objects = match.texts("object");
        if (!match.texts("kind").isEmpty()) {
            make(match.texts("kind").get(0), objects.get(0));
        } else if (!objects.isEmpty()) {
            use(objects.get(0), PURPOSES.get(match.step().source()));
        }
        match.texts("operand").forEach(this::operand);
        if (match.step().source().endsWith("and reports") && !table.isEmpty()) {
            scenario.outcomes().problems(OutcomeCheck.outcome(table)).forEach(scenario::problem);
        } else if (match.step().source().startsWith("{process} has received")) {
            requireKeys(firstColumn(), INFO, "a signal does not tell");
        }
    }

    private void make(String kindName, String object) {
        Optional<Kinds.Kind> kind = scenario.kinds().named(kindName);
        if (kind.isEmpty()) {
            scenario.problem("features/kinds.tsv knows no kind \"" + kindName + "\"" + Nearest.hint(kindName, scenario.kinds().names()));
            return;
        }
        requireKeys(firstColumn(), kind.get().gaps("make"), "a " + kindName + " has no attribute");
        scenario.objects().put(object, kind.get());
        calls(kind.get(), "make", object, attributes());
    }

    private void use(String object, String purpose) {
        Kinds.Kind kind = scenario.objects().get(object);
        if (kind == null) {
            scenario.problem("no object is called " + object + Nearest.hint(object, scenario.objects().keySet())
                    + "; make it with \"Given a KIND " + object + "\"");
        } else if (purpose != null && !kind.can(purpose)) {
            scenario.problem("features/kinds.tsv does not say how a " + kind.name() + " is made \"" + purpose + "\"");
        } else if (purpose != null) {
            use(kind, object, purpose);
        }
    }

    private void use(Kinds.Kind kind, String object, String purpose) {
        if (purpose.equals("holds")) {
            List<String> columns = table.isEmpty() ? List.of() : table.get(0);
            requireKeys(columns, kind.gaps(purpose), "a " + kind.name() + " is not filled by");
            Set<String> missing = new TreeSet<>(kind.gaps(purpose));
            columns.forEach(missing::remove);
            missing.removeAll(kind.defaults().keySet());
            missing.forEach(column -> scenario.problem("the table lacks the column \"" + column + "\""));
        }
        List<Call> calls = calls(kind, purpose, object, Map.of());
        if (purpose.equals("has") && !calls.isEmpty() && !table.isEmpty()) {
            List<CallSpec> look = scenario.description().call(calls.get(0).function()).stream().toList();
            scenario.outcomes().problems(OutcomeCheck.outcome(table), look).forEach(scenario::problem);
        }
    }

    private List<Call> calls(Kinds.Kind kind, String purpose, String object, Map<String, String> values) {
        try {
            List<Call> calls = kind.calls(purpose, object, values);
            calls.forEach(scenario::call);
            return calls;
        } catch (CallSyntaxException e) {
            scenario.problem("features/kinds.tsv, " + kind.name() + ", " + purpose + ": " + Syntax.problem(e));
            return List.of();
        }
    }

    private void operand(String text) {
        try {
            if (CallParser.parseValue(text) instanceof Value.Terms terms) {
                terms.terms().forEach(this::term);
            }
        } catch (CallSyntaxException e) {
            scenario.problem(Syntax.problem(e));
        }
    }

    private void term(Term term) {
        if (term instanceof Term.Name name && !scenario.names().knows(name.key())
                && scenario.description().constant(name.key()).isEmpty()) {
            scenario.problem("nothing is called " + name.key() + Nearest.hint(name.key(), scenario.names().names()));
        }
    }

    private void requireKeys(Iterable<String> keys, Collection<String> known, String what) {
        for (String key : keys) {
            if (!known.contains(key)) {
                scenario.problem(what + " \"" + key + "\"" + Nearest.hint(key, known));
            }
        }
    }

    private List<String> firstColumn() {
        return table.stream().map(row -> row.get(0)).toList();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        table.stream().filter(row -> row.size() == 2).forEach(row -> attributes.put(row.get(0), row.get(1)));
        return attributes;
    }
}
