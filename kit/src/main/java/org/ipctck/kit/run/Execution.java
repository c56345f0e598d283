package org.ipctck.kit.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.EventWriter;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Baseline;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.RunRecord;
import org.ipctck.steps.Kinds;
import org.ipctck.steps.RunContext;

/** One run: from the head of its events to the footer. */
public final class Execution {

    private final Specification specification;
    private final Plan plan;
    private final RunOptions options;
    private final AgentSupply agents;

    public Execution(Specification specification, Plan plan, RunOptions options, AgentSupply agents) {
        this.specification = specification;
        this.plan = plan;
        this.options = options;
        this.agents = agents;
    }

    /** What came of a run: its result, read back from the events, the status to exit with, and whether everything could be recorded. */
    public record Outcome(Result result, ExitStatus status, boolean recorded) {
    }

    /** What is left to do when everything has been judged: reports, a summary. */
    public interface Afterwards {

        /** Called once; when the run is interrupted, the process ends only after it. */
        void accept(Outcome outcome);
    }

    /**
     * Runs all scenarios and writes the events into the folder.
     *
     * @throws org.ipctck.kit.exit.Refusal when the target cannot be reached, or the events could not be written
     */
    public Outcome run(RunFolder folder, Progress progress, Baseline baseline, boolean strict, Afterwards afterwards) {
        AgentLink agent = agents.first();
        try (EventWriter writer = EventWriter.create(folder.file(RunRecord.EVENTS))) {
            writer.write(head(agent));
            Recorder recorder = new Recorder(writer, progress, (scenario, judgement) ->
                    scenario.ids().stream().anyMatch(id -> baseline.isNews(id, judgement.outcome(), agent.facts())));
            try (Interruption interruption = new Interruption(recorder::stop, () -> cut(recorder))) {
                conduct(recorder);
                Outcome outcome = finish(folder, writer, baseline, strict, interruption.requested());
                afterwards.accept(outcome);
                writer.check();
                return outcome;
            }
        }
    }

    private void cut(Recorder recorder) {
        recorder.freeze();
        agents.close();
    }

    private void conduct(Recorder recorder) {
        Conductor conductor = new Conductor(plan, recorder);
        RunContext.install(new ActiveRun(recorder, agents, options.isolation(), kinds(specification)));
        try {
            for (int repetition = 1; repetition <= options.repeat() && !recorder.stopped(); repetition++) {
                recorder.repetition(repetition);
                conductor.conduct(options.jobs(), options.seed());
            }
        } finally {
            RunContext.uninstall();
        }
    }

    /** The kinds of objects that a specification's scenarios may name. */
    static Kinds kinds(Specification specification) {
        return specification.sources().kinds().map(source -> Kinds.parse(source.text())).orElseGet(Kinds::bundled);
    }

    private Outcome finish(RunFolder folder, EventWriter writer, Baseline baseline, boolean strict, boolean interrupted) {
        RunRecord record = RunRecord.read(folder.path());
        Result result = Result.of(record, specification.ledger(), baseline);
        ExitStatus status = result.status(strict, interrupted);
        Event.Footer footer = new Event.Footer(now(), status.code(), result.countsByWord(), interrupted, agents.stray(), agents.restarts());
        writer.write(footer);
        return writer.failed() ? new Outcome(result, status, false)
                : new Outcome(result.ofEnded(record.with(footer)), status, true);
    }

    private Event.Run head(AgentLink agent) {
        Event.Edition edition = new Event.Edition(specification.ledger().digest(), specification.ledger().rows().size());
        return new Event.Run(Event.SCHEMA, Kit.version(), edition, options.selection().toString(), options.profile().word(),
                options.isolation(), options.jobs(), options.seed(), options.shard().toString(), options.repeat(), now(), options.target(),
                agent.version(), agent.descriptionSum(), agent.facts(), plan.planned(), plan.leftOut());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
