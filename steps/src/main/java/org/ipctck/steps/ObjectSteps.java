package org.ipctck.steps;

import static org.ipctck.steps.MadeAssert.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Map;

/** Objects that the keeper makes: they exist, are empty or full, hold something, and have a state that the kernel tells. */
public final class ObjectSteps {

    private final Scene scene;
    private final Objects objects;

    public ObjectSteps(Scene scene, Objects objects) {
        this.scene = scene;
        this.objects = objects;
    }

    @Given("a/an {kind} {object}")
    public void make(String kind, String object) {
        scene.prepare(objects.declare(kind, object, Map.of()));
    }

    @Given("a/an {kind} {object} with")
    public void makeWith(String kind, String object, DataTable attributes) {
        scene.prepare(objects.declare(kind, object, attributes.asMap()));
    }

    @Given("{object} is empty")
    public void empty(String object) {
        scene.prepare(objects.calls("empty", object, Map.of()));
    }

    @Given("{object} is full")
    public void fill(String object) {
        scene.prepare(objects.calls("full", object, Map.of()));
    }

    @Given("{object} holds")
    public void holds(String object, DataTable contents) {
        contents.asMaps().forEach(row -> scene.prepare(objects.calls("holds", object, row)));
    }

    /** Read back from the kernel by the keeper. */
    @Then("{object} has")
    public void has(String object, DataTable state) {
        Template.Line look = objects.calls("has", object, Map.of()).get(0);
        assertThat(scene.sandbox().keeper().call(look.call())).succeeded().reports(state.asMap());
    }
}
