package org.ipctck.kit.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.target.Facts;
import org.ipctck.fixtures.target.Recording;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Identity;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.lint.Agents;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.RunRecord;

/** An earlier run as the recording that a replay answers from. Scenarios are found again by what they say, not by where they stand. */
public final class RunRecording implements Recording {

    private final Event.Run head;
    private final Description description;
    private final Map<String, History> histories = new HashMap<>();
    private final Map<String, String> sandboxes = new ConcurrentHashMap<>();

    /**
     * Reads the folder of a run.
     *
     * @throws Refusal when it holds none, or one of an agent with another table of calls
     */
    public RunRecording(Path folder) {
        RunRecord record = RunRecord.read(RunFolder.existing(folder).path());
        head = record.head();
        description = Agents.description();
        if (!description.sum().equals(head.description())) {
            throw Refusal.input(folder + ": was recorded with another agent (description " + head.description() + ", this kit's is "
                    + description.sum() + "); replay it with the kit that recorded it, or record it anew");
        }
        record.scenarios().stream().filter(history -> history.scenario().repetition() == 1).forEach(
                history -> histories.put(key(history.scenario().behaviours(), history.scenario().name(), history.scenario().example()), history));
    }

    /** What was recorded of a scenario the first time; empty when the run did not have it. */
    public Optional<History> history(ScenarioText scenario) {
        return Optional.ofNullable(histories.get(key(scenario)));
    }

    /** The head of the run. */
    public Event.Run head() {
        return head;
    }

    /** A scenario is going to ask for a sandbox of that name. */
    void expect(String sandbox, ScenarioText scenario) {
        sandboxes.put(sandbox, key(scenario));
    }

    /** How the recorded scenarios were kept apart: their orders say so, and a replay must give the same orders. */
    String isolation() {
        return head.isolation();
    }

    private static String key(ScenarioText scenario) {
        return key(scenario.ids(), scenario.name(), scenario.example());
    }

    private static String key(List<String> ids, String name, String example) {
        return Identity.of(String.join(",", ids), name, example);
    }

    @Override
    public String agent() {
        return head.agent();
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public Facts facts() {
        return Facts.of(head.facts());
    }

    @Override
    public Optional<List<Exchange>> exchanges(String sandbox) {
        return Optional.ofNullable(sandboxes.get(sandbox)).map(histories::get).map(RunRecording::exchanges);
    }

    /** A recorded scenario's exchanges with what came unasked after each. */
    public static List<Exchange> exchanges(History history) {
        Map<Integer, List<String>> observed = new HashMap<>();
        history.observations().forEach(event -> observed.computeIfAbsent(event.seq(), seq -> new ArrayList<>()).add(event.event()));
        return history.exchanges().map(exchange -> new Exchange(exchange.order(), exchange.answer(),
                observed.getOrDefault(exchange.seq(), List.of()))).toList();
    }
}
