package org.ipctck.kit.lint;

import io.cucumber.cucumberexpressions.Expression;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.ipctck.kit.event.Keyword;

/** A step of the glue: its expression, the keyword it is written for, and whether it takes a table. */
record GlueStep(Keyword keyword, Expression expression, Method method) {

    String source() {
        return expression.getSource();
    }

    boolean takesTable() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type.getName().equals("io.cucumber.datatable.DataTable"));
    }
}
