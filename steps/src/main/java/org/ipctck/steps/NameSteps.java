package org.ipctck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import org.ipctck.fixtures.sandbox.Names;

/** Results that calls gave names to, compared with each other. */
public final class NameSteps {

    private final Scene scene;

    public NameSteps(Scene scene) {
        this.scene = scene;
    }

    @Then("{operand} equals {operand}")
    public void equals(String left, String right) {
        Names names = scene.sandbox().names();
        assertThat(names.text(left)).as("%s, compared with %s", left, right).isEqualTo(names.text(right));
    }

    @Then("{operand} differs from {operand}")
    public void differs(String left, String right) {
        Names names = scene.sandbox().names();
        assertThat(names.text(left)).as("%s, compared with %s", left, right).isNotEqualTo(names.text(right));
    }
}
