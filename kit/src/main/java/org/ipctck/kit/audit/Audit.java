package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.run.Plan;
import org.ipctck.kit.run.Rehearsals;
import org.ipctck.kit.run.RunRecording;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.History;

/**
 * Plays every scenario that conforms in a recorded run once more with exactly one answer changed, for one change after another, and sees
 * whether the verdict changes. The real step definitions and the real judge are at work; only the kernel is a recording.
 */
public final class Audit {

    private final Specification specification;
    private final RunRecording recording;
    private final AuditOptions options;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<Unaudited> unaudited = new ArrayList<>();

    private Audit(Specification specification, RunRecording recording, AuditOptions options) {
        this.specification = specification;
        this.recording = recording;
        this.options = options;
    }

    /**
     * Audits the scenarios of a plan.
     *
     * @throws org.ipctck.kit.exit.Refusal when the table of survivors is wrong
     */
    public static Audited of(Specification specification, Plan plan, RunRecording recording, AuditOptions options) {
        return new Audit(specification, recording, options).audit(plan);
    }

    private Audited audit(Plan plan) {
        Explanations explanations = Explanations.read(specification.sources().survivors(), specification.ledger());
        Map<ScenarioText, Script> scripts = new LinkedHashMap<>();
        plan.scenarios().forEach(scenario -> script(scenario).ifPresent(script -> scripts.put(scenario, script)));
        Map<ScenarioText, List<Change>> changes = sampled(changes(scripts));
        try (Rehearsals rehearsals = new Rehearsals(recording, specification)) {
            List<Trial> trials = trials(scripts, changes, rehearsals).stream().map(explanations::explained).toList();
            // Of a part of the changes nobody can tell which lines of the table are needed.
            boolean everything = options.sample().isEmpty() && plan.leftOut().isEmpty();
            return new Audited(trials, List.copyOf(unaudited), leftOut, everything ? explanations.stale() : List.of());
        }
    }

    private Optional<Script> script(ScenarioText scenario) {
        Optional<History> history = recording.history(scenario);
        Optional<String> obstacle = history.isEmpty() ? Optional.of("the run does not have it")
                : history.get().verdict().map(verdict -> verdict.verdict()).filter(verdict -> verdict == Outcome.CONFORMS).isEmpty()
                ? Optional.of("it does not conform in the run") : Optional.empty();
        obstacle.ifPresent(reason -> unaudited.add(new Unaudited(scenario, reason)));
        return obstacle.isPresent() ? Optional.empty() : history.map(Script::of);
    }

    private Map<ScenarioText, List<Change>> changes(Map<ScenarioText, Script> scripts) {
        Seen seen = new Seen();
        scripts.values().forEach(script -> Changes.outcomes(recording.description(), script, seen));
        Map<ScenarioText, List<Change>> changes = new LinkedHashMap<>();
        scripts.forEach((scenario, script) ->
                changes.put(scenario, Changes.of(recording.description(), script, new Claims(scenario), seen, reason -> leftOut.merge(reason, 1L, Long::sum))));
        return changes;
    }

    private Map<ScenarioText, List<Change>> sampled(Map<ScenarioText, List<Change>> all) {
        if (options.sample().isEmpty()) {
            return all;
        }
        List<Change> shuffled = new ArrayList<>(all.values().stream().flatMap(List::stream).toList());
        Collections.shuffle(shuffled, new Random(options.seed()));
        Set<Change> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(shuffled.subList(0, Math.min(options.sample().getAsInt(), shuffled.size())));
        Map<ScenarioText, List<Change>> some = new LinkedHashMap<>();
        all.forEach((scenario, changes) -> {
            List<Change> kept = changes.stream().filter(chosen::contains).toList();
            if (!kept.isEmpty()) {
                some.put(scenario, kept);
            }
        });
        return some;
    }

    private List<Trial> trials(Map<ScenarioText, Script> scripts, Map<ScenarioText, List<Change>> changes, Rehearsals rehearsals) {
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
        try {
            Map<ScenarioText, Future<List<Trial>>> running = new LinkedHashMap<>();
            changes.forEach((scenario, some) -> running.put(scenario, threads.submit(() -> play(scenario, scripts.get(scenario), some, rehearsals))));
            List<Trial> trials = new ArrayList<>();
            for (Future<List<Trial>> one : running.values()) {
                trials.addAll(one.get());
            }
            return List.copyOf(trials);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while auditing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fault of the audit", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Trial> play(ScenarioText scenario, Script script, List<Change> changes, Rehearsals rehearsals) {
        Rehearsals.Played unchanged = rehearsals.play(scenario, script.exchanges());
        if (unchanged.judgement().outcome() != Outcome.CONFORMS) {
            synchronized (unaudited) {
                unaudited.add(new Unaudited(scenario, "its replay without any change is " + unchanged.judgement().outcome().word() + ": "
                        + unchanged.judgement().reason()));
            }
            return List.of();
        }
        return changes.stream().map(change -> trial(scenario, change, rehearsals.play(scenario, change.script().exchanges()))).toList();
    }

    private Trial trial(ScenarioText scenario, Change change, Rehearsals.Played played) {
        Outcome verdict = played.judgement().outcome();
        Trial.Result result = verdict == Outcome.CONFORMS ? Trial.Result.SURVIVED
                : played.astray() ? Trial.Result.UNDECIDED : Trial.Result.NOTICED;
        return new Trial(scenario, facility(scenario), change, result, verdict);
    }

    private String facility(ScenarioText scenario) {
        return scenario.ids().stream().flatMap(id -> specification.ledger().row(id).stream()).map(Row::facility).findFirst().orElse("-");
    }
}
