package org.ipctck.kit.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.ipctck.fixtures.Broken;
import org.ipctck.fixtures.Skipped;
import org.ipctck.fixtures.Unsupported;
import org.ipctck.kit.event.Kind;

/** Tells what an exception out of a step means. */
final class Failures {

    private static final int FRAMES = 12;

    private Failures() {
    }

    /** What the exception, or what caused it, is. */
    static Kind kind(Throwable error) {
        if (error instanceof AssertionError) {
            return Kind.ASSERTION;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Skipped) {
                return Kind.SKIP;
            }
            if (cause instanceof Unsupported) {
                return Kind.UNSUPPORTED;
            }
            if (cause instanceof Broken broken) {
                return kind(broken);
            }
        }
        return Kind.OTHER;
    }

    private static Kind kind(Broken broken) {
        return switch (broken.kind()) {
            case LINK, AGENT -> Kind.LINK;
            case SETUP, STUCK -> Kind.SETUP;
        };
    }

    /** The message of whoever knows most; for an exception that nobody foresaw, with the place where it came from. */
    static String message(Throwable error) {
        Throwable told = told(error);
        String text = told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage().strip();
        return kind(error) == Kind.OTHER ? "a fault of the kit: " + trace(error) : text;
    }

    private static Throwable told(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Skipped || cause instanceof Unsupported || cause instanceof Broken) {
                return cause;
            }
        }
        return error;
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return text.toString().lines().limit(FRAMES).collect(Collectors.joining("\n"));
    }
}
