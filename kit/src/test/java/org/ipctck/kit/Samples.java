package org.ipctck.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.spec.Sources;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.Result;

/** Results with every verdict in them. */
public final class Samples {

    private Samples() {
    }

    /** Conforms, deviates, is not yet specified, is broken, is skipped. */
    public static Result everything() {
        Runs run = Runs.of(Map.of("SVMQ-021", 1, "SVMQ-022", 2, "PIPE-010", 1, "PIPE-011", 1), 1)
                .scenario("SVMQ-021", Outcome.CONFORMS, "")
                .scenario("SVMQ-022", Outcome.DEVIATES, "expected \"newest\",\nbut receiver's msgrcv returned \u0001 and ]]> of <all>", "state=empty", 1)
                .scenario("SVMQ-022", Outcome.CONFORMS, "", "state=filled", 1)
                .scenario("PIPE-010", Outcome.BROKEN, "set-up not reached: the call had to succeed")
                .scenario("PIPE-011", Outcome.SKIPPED, "needs root, but the agent runs as another user");
        return Result.of(run.finished(), Runs.ledger(), Baseline.none());
    }

    /** The rows of {@link Runs#ledger()} with four scenarios of three of them. */
    public static Specification specification() {
        return specification("""
                Feature: Samples
                  @sysv-message-queue @SVMQ-021 @xsi
                  Scenario: One
                    Given the process sender
                  @sysv-message-queue @SVMQ-022 @xsi
                  Scenario Outline: Two <n>
                    Given the process <n>
                    Examples:
                      | n |
                      | a |
                      | b |
                  @pipe @PIPE-010 @posix @needs-root
                  Scenario: Three
                    Given the process sender
                """);
    }

    /** The rows of {@link Runs#ledger()} with one feature, {@code features/sample.feature}. */
    public static Specification specification(String feature) {
        Sources alone = feature("features/sample.feature", feature);
        Source rows = new Source("features/rows.tsv", Path.of("/rows.tsv").toUri(), Runs.ledgerText());
        return Specification.of(new Sources(alone.features(), List.of(rows), Optional.empty(), List.of(), Optional.empty()));
    }

    /** One feature in memory. */
    public static Sources feature(String path, String text) {
        return new Sources(List.of(new Source(path, Path.of("/", path).toUri(), text)), List.of(), Optional.empty(), List.of(), Optional.empty());
    }
}
