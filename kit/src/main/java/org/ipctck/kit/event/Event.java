package org.ipctck.kit.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** One line of {@code events.ndjson}. The JSON Schema is {@code events.schema.json} beside this class. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Run.class, name = "run"),
    @JsonSubTypes.Type(value = Event.Scenario.class, name = "scenario"),
    @JsonSubTypes.Type(value = Event.Step.class, name = "step"),
    @JsonSubTypes.Type(value = Event.Exchange.class, name = "exchange"),
    @JsonSubTypes.Type(value = Event.Observed.class, name = "observed"),
    @JsonSubTypes.Type(value = Event.Verdict.class, name = "verdict"),
    @JsonSubTypes.Type(value = Event.Footer.class, name = "footer")
})
public sealed interface Event {

    /** The version of the schema that this kit writes. */
    int SCHEMA = 1;

    /** The ledger that a run judged by. */
    record Edition(String digest, int rows) {
    }

    /**
     * The head of a run.
     *
     * @param planned  how many scenarios each selected behaviour has in one repetition
     * @param leftOut  behaviours that have scenarios which the selection left out
     * @param started  ISO 8601, on the clock of the kit's machine
     * @param facts    what the target told about itself
     */
    record Run(int schema, String kit, Edition ledger, String selection, String profile, String isolation, int jobs, long seed,
            String shard, int repeat, String started, String target, String agent, String description,
            Map<String, String> facts, Map<String, Integer> planned, List<String> leftOut) implements Event {
    }

    /**
     * A scenario begins.
     *
     * @param id      unique in the run
     * @param example the values of the outline's row, empty for a plain scenario
     */
    record Scenario(String id, List<String> behaviours, String uri, int line, String feature, String rule, String name,
            String example, List<String> tags, int repetition, String started) implements Event {
    }

    /**
     * A step ended.
     *
     * @param step    its number in the scenario, from 0; hooks count
     * @param keyword the governing keyword, {@code And} and {@code But} resolved; {@code before} and {@code after} for hooks
     * @param text    the step as written, with its table
     * @param kind    why it did not pass, null when it did
     */
    record Step(String id, int step, Keyword keyword, String text, int line, Status status, Kind kind, String message)
            implements Event {
    }

    /** One order to the agent and its answer, in the words of the protocol; {@code seq} counts the scenario's orders from 0. */
    record Exchange(String id, int seq, int step, String order, String answer) implements Event {
    }

    /** Something the agent told unasked, after the exchange {@code seq} (-1: before the first). */
    record Observed(String id, int seq, String event) implements Event {
    }

    /** A scenario's verdict; {@code nanos} is the time it took on the kit's clock. */
    record Verdict(String id, Outcome verdict, String reason, Proof proof, long nanos) implements Event {
    }

    /**
     * The end of the run; without it the run was cut off.
     *
     * @param stray    lines on the link that were no frames
     * @param restarts how often the agent was started anew because it, or the way to it, was lost
     */
    record Footer(String finished, int exit, Map<String, Integer> counts, boolean interrupted, long stray, long restarts) implements Event {
    }
}
