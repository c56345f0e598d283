package org.ipctck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;

/** Opens a sandbox before each scenario and closes it afterwards, whatever happened. */
public final class Hooks {

    private final Scene scene;
    private final Outcome outcome;

    public Hooks(Scene scene, Outcome outcome) {
        this.scene = scene;
        this.outcome = outcome;
    }

    @Before
    public void openSandbox(Scenario scenario) {
        scene.open(RunContext.current().open(scenario.getId()));
    }

    /** Hooks run after what failed, too; then that is the news. */
    @After
    public void closeSandbox(Scenario scenario) {
        try {
            if (scenario.getStatus() == Status.PASSED) {
                outcome.requireTheUnasked();
            }
        } finally {
            scene.close();
        }
    }
}
