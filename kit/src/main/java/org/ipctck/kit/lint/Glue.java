package org.ipctck.kit.lint;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.spec.Bundle;

/** The vocabulary as the glue's annotations state it, without running any of it. */
final class Glue {

    private static final String FOLDER = "org/ipctck/steps";

    private final List<GlueStep> steps = new ArrayList<>();
    private final Map<String, List<StepMatch>> known = new ConcurrentHashMap<>();

    private Glue(List<Class<?>> classes) {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        methods(classes).forEach(method -> parameterType(method).ifPresent(registry::defineParameterType));
        ExpressionFactory factory = new ExpressionFactory(registry);
        methods(classes).forEach(method -> step(method, factory));
    }

    /** The glue of the module steps. */
    static Glue bundled() {
        List<String> names = new Bundle().list(FOLDER, FOLDER + "/RunContext.class");
        return new Glue(names.stream().filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
                .<Class<?>>map(Glue::load).toList());
    }

    /** The glue of given classes. */
    static Glue of(Class<?>... classes) {
        return new Glue(Arrays.asList(classes));
    }

    private static Class<?> load(String resource) {
        String name = resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Glue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the kit's jar lists a class that it does not hold: " + name, e);
        }
    }

    private static Stream<Method> methods(List<Class<?>> classes) {
        return classes.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static Optional<ParameterType<String>> parameterType(Method method) {
        return Optional.ofNullable(method.getAnnotation(io.cucumber.java.ParameterType.class)).map(annotation -> {
            String name = annotation.name().isEmpty() ? method.getName() : annotation.name();
            CaptureGroupTransformer<String> first = groups -> groups[0];
            return new ParameterType<>(name, List.of(annotation.value()), String.class, first, false, false);
        });
    }

    private void step(Method method, ExpressionFactory factory) {
        Optional.ofNullable(method.getAnnotation(Given.class)).ifPresent(a -> add(Keyword.GIVEN, a.value(), method, factory));
        Optional.ofNullable(method.getAnnotation(When.class)).ifPresent(a -> add(Keyword.WHEN, a.value(), method, factory));
        Optional.ofNullable(method.getAnnotation(Then.class)).ifPresent(a -> add(Keyword.THEN, a.value(), method, factory));
    }

    private void add(Keyword keyword, String expression, Method method, ExpressionFactory factory) {
        steps.add(new GlueStep(keyword, factory.createExpression(expression), method));
    }

    /** Every step that a text matches: one, when all is well. */
    List<StepMatch> match(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private List<StepMatch> find(String text) {
        List<StepMatch> matches = new ArrayList<>();
        for (GlueStep step : steps) {
            List<Argument<?>> arguments = step.expression().match(text);
            if (arguments != null) {
                matches.add(new StepMatch(step, arguments));
            }
        }
        return matches;
    }

    /** All expressions. */
    List<String> expressions() {
        return steps.stream().map(GlueStep::source).toList();
    }
}
