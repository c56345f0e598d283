package org.ipctck.kit.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;

/** Hands Cucumber's events to the recorder of the run. Cucumber makes it by its name, hence the static way to the run. */
public final class EventsPlugin implements ConcurrentEventListener {

    private final Conductor conductor = Conductor.current();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        new CucumberEvents(conductor.recorder(),
                testCase -> conductor.scenario(testCase.getUri(), testCase.getLocation().getLine())).listenTo(publisher);
    }
}
