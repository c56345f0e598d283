package org.ipctck.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** Events as the text of a file of events. */
public final class EventLines {

    private EventLines() {
    }

    /** A line of JSON for each. */
    public static String of(List<Event> events) {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(line(event)).append('\n'));
        return text.toString();
    }

    private static String line(Event event) {
        try {
            return EventJson.MAPPER.writerFor(Event.class).writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is plain data and can always be written", e);
        }
    }
}
