package org.ipctck.steps;

import java.util.Objects;
import org.ipctck.fixtures.sandbox.Sandbox;

/**
 * Joins the glue, which Cucumber instantiates, to the run that the kit conducts. Exactly one run is installed at a time; this is the
 * only static state of the steps.
 */
public final class RunContext {

    /** What a run offers to its scenarios. */
    public interface Run {

        /**
         * Opens the sandbox of a scenario. The run checks the scenario's needs, and routes the evidence.
         *
         * @param testCaseId Cucumber's id of the test case
         * @return a sandbox in which no process but the keeper exists
         * @throws org.ipctck.fixtures.Skipped when the target lacks something that the scenario needs
         * @throws org.ipctck.fixtures.Broken when the target cannot make a sandbox
         */
        Sandbox open(String testCaseId);

        /** The kinds of objects that the scenarios may name. */
        default Kinds kinds() {
            return Kinds.bundled();
        }
    }

    private static volatile Run current;

    private RunContext() {
    }

    /** Makes a run the current one. Throws IllegalStateException when another is installed. */
    public static synchronized void install(Run run) {
        if (current != null) {
            throw new IllegalStateException("a run is installed already; finish it first");
        }
        current = Objects.requireNonNull(run, "run");
    }

    /** Takes the current run away; harmless when there is none. */
    public static synchronized void uninstall() {
        current = null;
    }

    static Run current() {
        Run run = current;
        if (run == null) {
            throw new IllegalStateException("no run is installed: scenarios run through `ipctck run`, not through a bare Cucumber");
        }
        return run;
    }
}
