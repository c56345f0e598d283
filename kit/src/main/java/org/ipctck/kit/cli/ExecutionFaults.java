package org.ipctck.kit.cli;

import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A refusal gets its message and its status; anything else is a fault of the kit and shows where it came from. */
final class ExecutionFaults implements IExecutionExceptionHandler {

    private final Screen screen;

    ExecutionFaults(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
        if (fault instanceof Refusal refusal) {
            screen.err().println("ipctck: " + refusal.getMessage());
            return refusal.status().code();
        }
        screen.err().println("ipctck: a fault of the kit; please report it with what follows:");
        fault.printStackTrace(screen.err());
        return ExitStatus.FAULT.code();
    }
}
