package org.ipctck.kit.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.EventReader;
import org.ipctck.kit.event.Outcome;

/**
 * A whole run, read back from its events.
 *
 * @param head      what was run, on what
 * @param scenarios in the order in which they began; of a repeated scenario that conforms, only the first repetition keeps its evidence
 * @param footer    empty when the run was cut off
 */
public record RunRecord(Event.Run head, List<History> scenarios, Optional<Event.Footer> footer) {

    /** The name of the file of events in the folder of a run. */
    public static final String EVENTS = "events.ndjson";

    /** Reads the folder of a run. Throws Refusal when there is none. */
    public static RunRecord read(Path folder) {
        Collector collector = new Collector();
        EventReader.read(folder.resolve(EVENTS), collector::take);
        return collector.record();
    }

    /** Puts given events together. */
    public static RunRecord of(List<Event> events) {
        Collector collector = new Collector();
        events.forEach(collector::take);
        return collector.record();
    }

    /** The same run, ended. */
    public RunRecord with(Event.Footer end) {
        return new RunRecord(head, scenarios, Optional.of(end));
    }

    private static final class Collector {

        private final Map<String, Open> scenarios = new LinkedHashMap<>();
        private Event.Run head;
        private Event.Footer footer;

        void take(Event event) {
            switch (kind(event)) {
                case "run" -> head = (Event.Run) event;
                case "footer" -> footer = (Event.Footer) event;
                default -> takeScenario(event);
            }
        }

        private static String kind(Event event) {
            return event instanceof Event.Run ? "run" : event instanceof Event.Footer ? "footer" : "scenario";
        }

        private void takeScenario(Event event) {
            if (event instanceof Event.Scenario scenario) {
                scenarios.put(scenario.id(), new Open(scenario));
            } else if (event instanceof Event.Verdict verdict) {
                open(verdict.id()).close(verdict);
            } else {
                open(id(event)).events.add(event);
            }
        }

        private Open open(String id) {
            return scenarios.computeIfAbsent(id, Open::unknown);
        }

        private static String id(Event event) {
            if (event instanceof Event.Step step) {
                return step.id();
            }
            return event instanceof Event.Exchange exchange ? exchange.id() : ((Event.Observed) event).id();
        }

        RunRecord record() {
            return new RunRecord(head, scenarios.values().stream().filter(open -> open.scenario != null).map(Open::history).toList(),
                    Optional.ofNullable(footer));
        }
    }

    private static final class Open {

        private final Event.Scenario scenario;
        private List<Event> events = new ArrayList<>();
        private Event.Verdict verdict;

        Open(Event.Scenario scenario) {
            this.scenario = scenario;
        }

        static Open unknown(String id) {
            return new Open(null);
        }

        void close(Event.Verdict verdict) {
            this.verdict = verdict;
            if (scenario != null && scenario.repetition() > 1 && Judge.judge(history()).outcome() == Outcome.CONFORMS) {
                events = List.of();
            }
        }

        History history() {
            return new History(scenario, events, Optional.ofNullable(verdict));
        }
    }
}
