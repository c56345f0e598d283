package org.ipctck.kit.lint;

import org.ipctck.fixtures.call.CallSyntaxException;

/** A syntax error as one line of a finding. */
final class Syntax {

    private Syntax() {
    }

    static String problem(CallSyntaxException error) {
        return error.getMessage().lines().findFirst().orElse("") + "; " + error.remedy();
    }
}
