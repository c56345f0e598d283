package org.ipctck.kit.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.call.CallChecker;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.fixtures.call.CallSyntaxException;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.call.KnownNames;
import org.ipctck.fixtures.call.Nearest;

/** Follows one scenario's names from step to step, as a run would bind them, and checks every call with the names known by then. */
final class NameCheck {

    private final Description description;
    private final CallChecker checker;
    private final Kinds kinds;
    private final OutcomeCheck outcomes;
    private final Map<String, Kinds.Kind> objects = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private KnownNames names = KnownNames.NONE;

    NameCheck(Description description, Kinds kinds) {
        this.description = description;
        this.checker = new CallChecker(description);
        this.kinds = kinds;
        this.outcomes = new OutcomeCheck(description);
    }

    /** What is wrong with the next step. */
    List<String> check(StepMatch match, List<List<String>> table) {
        problems.clear();
        match.texts("process").forEach(this::requireRole);
        match.texts("processes").forEach(text -> split(text).forEach(this::requireRole));
        match.texts("errno").forEach(errno -> require("error", errno, description.errnos()));
        match.texts("signal").forEach(signal -> require("signal", signal.replaceFirst("[+-][0-9]+$", ""), description.signals()));
        match.texts("call").forEach(this::call);
        match.texts("roles").forEach(text -> names = names.withRoles(split(text)));
        match.texts("outcome").forEach(outcome -> problems.addAll(outcomes.problems(outcome)));
        new ObjectCheck(this, match, table).check();
        return List.copyOf(problems);
    }

    private void requireRole(String role) {
        String process = role.replaceFirst("/.*", "");
        if (!names.isRole(role) && !names.isRole(process)) {
            problems.add("no process is called " + process + Nearest.hint(process, names.names())
                    + "; introduce it with \"Given the processes ...\" or a fork");
        }
    }

    private void require(String what, String name, List<String> known) {
        if (!known.contains(name)) {
            problems.add("the agent knows no " + what + " " + name + Nearest.hint(name, known));
        }
    }

    private void call(String text) {
        try {
            call(CallParser.parse(text));
        } catch (CallSyntaxException e) {
            problems.add(Syntax.problem(e));
        }
    }

    /** Checks a call and binds what it binds. */
    void call(Call call) {
        problems.addAll(checker.problems(call, names));
        names = names.after(call, description);
        description.call(call.function()).ifPresent(outcomes::made);
    }

    void problem(String text) {
        problems.add(text);
    }

    Kinds kinds() {
        return kinds;
    }

    Map<String, Kinds.Kind> objects() {
        return objects;
    }

    Description description() {
        return description;
    }

    KnownNames names() {
        return names;
    }

    OutcomeCheck outcomes() {
        return outcomes;
    }

    private static List<String> split(String roles) {
        return List.of(roles.split(", | and "));
    }
}
