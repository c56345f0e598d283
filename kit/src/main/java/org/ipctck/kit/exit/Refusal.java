package org.ipctck.kit.exit;

/** The kit refuses to go on, for a reason that the person at the keyboard can remedy: one message, one exit status, no stack trace. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    private Refusal(ExitStatus status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The command line or an input file is wrong. The message names place, cause and remedy. */
    public static Refusal input(String message) {
        return new Refusal(ExitStatus.USAGE, message, null);
    }

    /** No agent could be reached, or not one that this kit understands. */
    public static Refusal unreachable(String message, Throwable cause) {
        return new Refusal(ExitStatus.UNREACHABLE, message, cause);
    }

    /** A result could not be written: no space, no permission. */
    public static Refusal output(String message, Throwable cause) {
        return new Refusal(ExitStatus.FAULT, message, cause);
    }

    /** The status to exit with. */
    public ExitStatus status() {
        return status;
    }
}
