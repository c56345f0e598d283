package org.ipctck.kit.cli;

import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.report.Reproduce;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line tool. */
@Command(name = "ipctck", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells whether a kernel does what POSIX and Linux document of interprocess communication, and shows the evidence.",
        subcommands = {RunCommand.class, ListCommand.class, ShowCommand.class, LedgerCommand.class, LintCommand.class,
            FactsCommand.class, JudgeCommand.class, AuditCommand.class, ReportCommand.class, MergeCommand.class, CompareCommand.class,
            SiteCommand.class, VocabularyCommand.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Ends the process with the exit status of the command. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        nameProgram();
        int status = commandLine(new Screen(out, err, System.console() != null)).execute(arguments);
        System.exit(status);
    }

    /** Alone, a jar is started by java: commands in messages and reports can then be typed as they stand. */
    private static void nameProgram() {
        String path = System.getProperty("java.class.path");
        if (System.getProperty(Reproduce.PROGRAM) == null && path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
            System.setProperty(Reproduce.PROGRAM, "java -jar " + path);
        }
    }

    /** The tool, printing where it is told to. */
    public static CommandLine commandLine(Screen screen) {
        CommandLine line = new CommandLine(new Main(), new CommandFactory(screen));
        // A tag expression begins with an @, too.
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(screen.out(), true)).setErr(new PrintWriter(screen.err(), true));
        line.setParameterExceptionHandler(new UsageFaults());
        line.setExecutionExceptionHandler(new ExecutionFaults(screen));
        line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(false).setUsageHelpWidth(110);
        for (CommandLine each : line.getSubcommands().values()) {
            each.getCommandSpec().usageMessage().footer(footer());
        }
        line.getCommandSpec().usageMessage().footer(footer());
        return line;
    }

    private static String footer() {
        return "%nExit status:%n" + Arrays.stream(ExitStatus.values())
                .map(status -> String.format("  %-5d%s%%n", status.code(), status.meaning())).collect(Collectors.joining());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; one of "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
