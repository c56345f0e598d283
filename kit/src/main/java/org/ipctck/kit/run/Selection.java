package org.ipctck.kit.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;

/** Which scenarios to run: a tag expression, or ids of behaviours separated by commas. */
public final class Selection {

    private static final Pattern TAG = Pattern.compile("@([^\\s()]+)");
    private static final Pattern ID = Pattern.compile("@?[A-Za-z]+-[0-9]+");
    private static final Pattern EXPRESSION = Pattern.compile("[@()]|\\b(and|or|not)\\b");

    private final String text;
    private final Predicate<ScenarioText> fits;

    private Selection(String text, Predicate<ScenarioText> fits) {
        this.text = text;
        this.fits = fits;
    }

    /** Everything. */
    public static Selection all() {
        return new Selection("", scenario -> true);
    }

    /**
     * Reads a selection.
     *
     * @throws Refusal for an unknown id or tag, with the nearest known one, and for an expression that is none
     */
    public static Selection parse(String text, Specification specification) {
        if (text.isBlank()) {
            return all();
        }
        boolean ids = pieces(text).allMatch(piece -> ID.matcher(piece).matches() || !EXPRESSION.matcher(piece).find());
        return ids ? ids(text, specification) : expression(text, specification);
    }

    private static Stream<String> pieces(String text) {
        return Arrays.stream(text.strip().split("\\s*,\\s*"));
    }

    private static Selection ids(String text, Specification specification) {
        List<String> ids = pieces(text).map(id -> id.replaceFirst("^@", "")).toList();
        ids.forEach(id -> requireRow(id, specification.ledger()));
        return new Selection(text, scenario -> scenario.ids().stream().anyMatch(ids::contains));
    }

    private static void requireRow(String id, Ledger ledger) {
        if (ledger.row(id).isEmpty()) {
            throw Refusal.input("--select: no behaviour has the id " + id + Nearest.hint(id, ledger.ids())
                    + "; `ipctck list` names them, a tag begins with @");
        }
    }

    private static Selection expression(String text, Specification specification) {
        Set<String> known = new TreeSet<>(specification.tags());
        known.addAll(specification.ledger().ids());
        known.addAll(specification.ledger().facilities());
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            requireTag(tags.group(1), known);
        }
        try {
            Expression expression = TagExpressionParser.parse(text);
            return new Selection(text, scenario -> expression.evaluate(scenario.tags()));
        } catch (TagExpressionException e) {
            throw Refusal.input("--select " + text + ": is no tag expression (" + e.getMessage().lines().findFirst().orElse("")
                    + "); write for example \"@SVMQ-021\" or \"@xsi and not @needs-root\"");
        }
    }

    private static void requireTag(String tag, Collection<String> known) {
        if (!known.contains(tag)) {
            throw Refusal.input("--select: no scenario has the tag @" + tag
                    + Nearest.to(tag, known).map(near -> " (nearest: @" + near + ")").orElse(""));
        }
    }

    /** Whether a scenario is selected. */
    public boolean fits(ScenarioText scenario) {
        return fits.test(scenario);
    }

    /** As it was written; empty for everything. */
    @Override
    public String toString() {
        return text;
    }
}
