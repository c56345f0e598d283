package org.ipctck.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.fixtures.call.ArgumentSpec;
import org.ipctck.fixtures.call.CallSpec;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.call.ResultSpec;

/** Writes {@code steps/VOCABULARY.md} from the glue and from the agent's description, so that it cannot tell anything else than they do. */
public final class Vocabulary {

    /** The classes that hold steps. */
    static final List<Class<?>> STEPS = List.of(ProcessSteps.class, ObjectSteps.class, CallSteps.class, ChoiceSteps.class,
        SignalSteps.class, NameSteps.class);

    private Vocabulary() {
    }

    /**
     * @param description what the agent says of its calls
     * @return the page, in Markdown
     */
    public static String page(Description description) {
        return String.join("\n", List.of("# Vocabulary", "",
            "Generated from the step classes, `features/kinds.tsv` and the agent's table (`ipctck vocabulary`). Do not edit.", "",
            "## Steps", "", table("keyword | step", steps().map(Vocabulary::row)),
            "## Parameters", "", table("parameter | written as (regular expression)", parameters()),
            "## Kinds of objects", "", Kinds.bundled().names().stream().map(kind -> "- a " + kind).collect(Collectors.joining("\n")), "",
            "## Calls", "", calls(description),
            "## Constants", "", table("group | names", constants(description))));
    }

    /** The number of steps. */
    public static long size() {
        return steps().count();
    }

    private static Stream<Method> steps() {
        return STEPS.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> expression(method) != null)
            .sorted(Comparator.comparing(Vocabulary::keyword).thenComparing(Vocabulary::expression));
    }

    private static String row(Method method) {
        return keyword(method) + " | `" + expression(method) + "`";
    }

    private static String keyword(Method method) {
        return List.<Class<? extends Annotation>>of(Given.class, When.class, Then.class).stream()
            .filter(method::isAnnotationPresent).map(Class::getSimpleName).findFirst().orElse("");
    }

    private static String expression(Method method) {
        if (method.isAnnotationPresent(Given.class)) {
            return method.getAnnotation(Given.class).value();
        }
        if (method.isAnnotationPresent(When.class)) {
            return method.getAnnotation(When.class).value();
        }
        return method.isAnnotationPresent(Then.class) ? method.getAnnotation(Then.class).value() : null;
    }

    private static Stream<String> parameters() {
        return Arrays.stream(ParameterTypes.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(ParameterType.class))
            .sorted(Comparator.comparing(Method::getName))
            .map(method -> "{" + method.getName() + "} | `" + method.getAnnotation(ParameterType.class).value().replace("|", "\\|") + "`");
    }

    private static String calls(Description description) {
        Map<String, List<CallSpec>> byFacility = description.calls().stream().map(name -> description.call(name).orElseThrow())
            .collect(Collectors.groupingBy(CallSpec::facility, TreeMap::new, Collectors.toList()));
        List<String> sections = new ArrayList<>();
        byFacility.forEach((facility, calls) -> sections.add("### " + facility + "\n\n" + table("call | returns",
            calls.stream().sorted(Comparator.comparing(CallSpec::name)).map(Vocabulary::row))));
        return String.join("\n", sections);
    }

    private static String row(CallSpec call) {
        String arguments = call.arguments().stream().map(Vocabulary::argument).collect(Collectors.joining(", "));
        String results = call.results().stream().map(ResultSpec::name).collect(Collectors.joining(", "));
        return "`" + call.name() + "(" + arguments.replace("|", "\\|") + ")` | " + call.value() + (results.isEmpty() ? "" : " with " + results);
    }

    private static String argument(ArgumentSpec argument) {
        String type = argument.constants().isEmpty() ? argument.type() : argument.type() + ":" + String.join("|", argument.constants());
        return argument.name() + " " + type + argument.defaultValue().map(value -> "=" + value).orElse("");
    }

    private static Stream<String> constants(Description description) {
        return description.constants().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(group -> group.getKey() + " | " + String.join(", ", group.getValue().keySet()));
    }

    private static String table(String header, Stream<String> rows) {
        String line = Arrays.stream(header.split(" \\| ")).map(column -> "---").collect(Collectors.joining("|", "|", "|"));
        return "| " + header + " |\n" + line + "\n" + rows.map(row -> "| " + row + " |\n").collect(Collectors.joining());
    }
}
