package org.ipctck.kit.run;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Notes a failure of the engine itself: one of a container, not of a scenario, which the events tell. */
final class EngineFaults implements TestExecutionListener {

    private volatile Throwable fault;

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.isContainer() && fault == null) {
            fault = result.getThrowable().orElse(null);
        }
    }

    /** Throws the first fault, if there was one. */
    void rethrow() {
        if (fault != null) {
            throw new IllegalStateException("the Cucumber engine failed: " + fault.getMessage(), fault);
        }
    }
}
