package org.ipctck.kit.cli;

import java.util.concurrent.Callable;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.lint.Agents;
import org.ipctck.steps.Vocabulary;
import picocli.CommandLine.Command;

/** Prints the page that steps/VOCABULARY.md holds. */
@Command(name = "vocabulary", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prints the vocabulary of the features: steps, parameters, kinds of objects, calls, constants.")
final class VocabularyCommand implements Callable<Integer> {

    private final Screen screen;

    VocabularyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.out().print(Vocabulary.page(Agents.description()));
        return ExitStatus.AS_EXPECTED.code();
    }
}
