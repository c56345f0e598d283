package org.ipctck.kit.cli;

import java.util.ArrayList;
import java.util.List;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.exit.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong command line gets one message, with the nearest option or command that exists, and exit status 64. */
final class UsageFaults implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine line = fault.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        line.getErr().println(name + ": " + message(fault) + "; `" + name + " --help` tells more");
        return ExitStatus.USAGE.code();
    }

    private static String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            return what(argument, fault.getCommandLine()) + Nearest.hint(argument.replaceFirst("=.*", ""), known(argument, fault.getCommandLine()));
        }
        return fault.getMessage();
    }

    private static String what(String argument, CommandLine line) {
        if (argument.startsWith("-")) {
            return "there is no option " + argument;
        }
        return (line.getSubcommands().isEmpty() ? "there is nothing to do with the argument " : "there is no command ") + argument;
    }

    private static List<String> known(String argument, CommandLine line) {
        List<String> known = new ArrayList<>();
        if (argument.startsWith("-")) {
            line.getCommandSpec().options().stream().map(OptionSpec::longestName).forEach(known::add);
        } else {
            known.addAll(line.getSubcommands().keySet());
        }
        return known;
    }
}
