package org.ipctck.steps;

import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.List;
import org.ipctck.fixtures.call.Call;
import org.ipctck.fixtures.call.CallParser;
import org.ipctck.fixtures.process.IpcProcess;

/** How the parameters of the steps are written. */
public final class ParameterTypes {

    private static final String ROLE = "[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*)?";
    private static final String ROLES = ROLE + "(?:(?:, " + ROLE + ")* and " + ROLE + ")?";

    private final Scene scene;

    public ParameterTypes(Scene scene) {
        this.scene = scene;
    }

    /** One process by its role, {@code receiver}; or one of its threads, {@code receiver/worker}. */
    @ParameterType(ROLE)
    public IpcProcess process(String role) {
        return scene.process(role);
    }

    /** One process or several: {@code reader}, {@code first, second and third}. */
    @ParameterType(ROLES)
    public List<IpcProcess> processes(String roles) {
        return scene.processes(split(roles));
    }

    /** Roles that need not exist yet. */
    @ParameterType(ROLES)
    public List<String> roles(String roles) {
        return split(roles);
    }

    /** A call as a C programmer writes it: {@code msgrcv(Q, type=-2)}; with a name for its result: {@code d = dup(P.read)}. */
    @ParameterType("(?:[A-Za-z][A-Za-z0-9]* = )?[a-zA-Z_][a-zA-Z0-9_]*\\(.*\\)")
    public Call call(String text) {
        return CallParser.parse(text);
    }

    /** An error by its name: {@code EAGAIN}. */
    @ParameterType("E[A-Z0-9]+")
    public String errno(String name) {
        return name;
    }

    /** A signal by its name: {@code SIGUSR1}, {@code SIGRTMIN+1}. */
    @ParameterType("SIG[A-Z0-9]+(?:[+-][0-9]+)?")
    public String signal(String name) {
        return name;
    }

    /** A kind of object, as a row of {@code features/kinds.tsv} names it. */
    @ParameterType("[A-Za-z][A-Za-z0-9 /-]*?")
    public String kind(String name) {
        return name;
    }

    /** The name of an object: {@code Q}. */
    @ParameterType("[A-Z][A-Za-z0-9]*")
    public String object(String name) {
        return name;
    }

    /** What a call comes to: {@code 0}, {@code "newest"}, {@code EIDRM}, {@code 1 with type=3}, {@code ETIMEDOUT after at least 50 ms}. */
    @ParameterType("(?:(?! and reports$).)+")
    public String outcome(String text) {
        return text;
    }

    /** A number, a constant, or a name that a call gave to its result, with a part or an offset: {@code K}, {@code P.read}, {@code M+4096}. */
    @ParameterType("[A-Za-z0-9_.@+-]+")
    public String operand(String text) {
        return text;
    }

    private static List<String> split(String roles) {
        return Arrays.asList(roles.split(", | and "));
    }
}
