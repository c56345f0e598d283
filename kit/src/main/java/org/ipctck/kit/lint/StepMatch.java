package org.ipctck.kit.lint;

import io.cucumber.cucumberexpressions.Argument;
import java.util.List;

/** A step's text matched against one step of the glue. */
record StepMatch(GlueStep step, List<Argument<?>> arguments) {

    /** The texts of the parameters of that type, in order. */
    List<String> texts(String parameterType) {
        return arguments.stream().filter(argument -> argument.getParameterType().getName().equals(parameterType))
                .map(argument -> argument.getGroup().getValue()).toList();
    }
}
