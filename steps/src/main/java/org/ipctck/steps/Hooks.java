package org.ipctck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** Opens a sandbox before each scenario and closes it afterwards, whatever happened. */
public final class Hooks {

    private final Scene scene;

    public Hooks(Scene scene) {
        this.scene = scene;
    }

    @Before
    public void openSandbox(Scenario scenario) {
        scene.open(RunContext.current().open(scenario.getId()));
    }

    @After
    public void closeSandbox() {
        scene.close();
    }
}
