package org.ipctck.kit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.lint.Finding;
import org.ipctck.kit.lint.Lint;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks every feature without running it. */
@Command(name = "lint", mixinStandardHelpOptions = true, sortOptions = false, description = "Checks every feature without running it.")
final class LintCommand implements Callable<Integer> {

    private final Screen screen;
    @Mixin
    private SpecificationOption specification;

    LintCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Specification spec = specification.load();
        List<Finding> findings = Lint.check(spec);
        findings.forEach(screen.out()::println);
        screen.out().println(spec.sources().features().size() + " features, " + spec.scenarios().size() + " scenarios, "
                + findings.size() + " findings");
        return findings.isEmpty() ? ExitStatus.AS_EXPECTED.code() : ExitStatus.USAGE.code();
    }
}
