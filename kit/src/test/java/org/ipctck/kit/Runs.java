package org.ipctck.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Kind;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.event.Status;
import org.ipctck.kit.ledger.Ledger;
import org.ipctck.kit.ledger.LedgerReader;
import org.ipctck.kit.verdict.RunRecord;

/** Made-up runs for tests: built up scenario by scenario. */
public final class Runs {

    public static final String DIGEST = "0".repeat(64);

    private final List<Event> events = new ArrayList<>();
    private int scenarios;
    private String path = "features/queue/selection.feature";
    private int line = 12;

    private Runs(Event.Run head) {
        events.add(head);
    }

    /** A run of these behaviours, each with so many scenarios. */
    public static Runs of(Map<String, Integer> planned, int repeat, String... leftOut) {
        return new Runs(new Event.Run(1, "0.1", new Event.Edition(DIGEST, 5), "", "linux", "auto", 2, 0, "1/1", repeat,
                "2026-01-02T03:04:05Z", "local", "0.1", "cafe0123", Map.of("system", "Linux", "release", "6.1.0-13-cloud-amd64",
                "machine", "x86_64"), planned, List.of(leftOut)));
    }

    /** The same run on another kernel. */
    public Runs on(String release, String target) {
        Event.Run head = (Event.Run) events.get(0);
        Map<String, String> facts = new TreeMap<>(head.facts());
        facts.put("release", release);
        events.set(0, new Event.Run(head.schema(), head.kit(), head.ledger(), head.selection(), head.profile(), head.isolation(), head.jobs(),
                head.seed(), head.shard(), head.repeat(), head.started(), target, head.agent(), head.description(), facts, head.planned(),
                head.leftOut()));
        return this;
    }

    /** A ledger of five rows: three of queues, one of pipes, one of glibc only. */
    public static Ledger ledger() {
        return LedgerReader.read(List.of(new LedgerReader.File("rows.tsv", ledgerText())));
    }

    /** The same as text. */
    public static String ledgerText() {
        String header = String.join("\t", LedgerReader.COLUMNS) + "\n";
        StringBuilder text = new StringBuilder(header);
        text.append(row("SVMQ-021", "sysv-message-queue", "A lower type overtakes an older message", "xsi"));
        text.append(row("SVMQ-022", "sysv-message-queue", "A queue #2 with <odd> & \"quoted\" title", "xsi"));
        text.append(row("SVMQ-023", "sysv-message-queue", "Nobody has written this one", "posix"));
        text.append(row("PIPE-010", "pipe", "The read end comes first", "posix"));
        text.append(row("PIPE-011", "pipe", "A library detail", "glibc"));
        return text.toString();
    }

    private static String row(String id, String facility, String title, String standard) {
        return String.join("\t", id, facility, title, "What " + id + " promises.", standard, "1", "S0", "msgrcv(2)", "-", "look", "-", "")
                + "\n";
    }

    /** Where the scenarios that follow stand. */
    public Runs at(String newPath, int newLine) {
        path = newPath;
        line = newLine;
        return this;
    }

    /** A scenario that ended in this outcome; a failing one fails in its Then. */
    public Runs scenario(String behaviour, Outcome outcome, String message) {
        return scenario(behaviour, outcome, message, "", 1);
    }

    /** The same for an example of an outline, in a repetition. */
    public Runs scenario(String behaviour, Outcome outcome, String message, String example, int repetition) {
        String id = "s" + ++scenarios;
        events.add(new Event.Scenario(id, List.of(behaviour), path, line + example.length(), "A feature", "A rule",
                "A scenario of " + behaviour, example, List.of("@" + behaviour, "@xsi"), repetition, "2026-01-02T03:04:06Z"));
        exchanges(id);
        Kind kind = kind(outcome);
        Keyword keyword = outcome == Outcome.BROKEN ? Keyword.GIVEN : Keyword.THEN;
        events.add(new Event.Step(id, 1, keyword, "it returns \"newest\"", 15, kind == null ? Status.PASSED : Status.FAILED, kind,
                kind == null ? null : message));
        events.add(new Event.Verdict(id, outcome, kind == null ? "" : message, Proof.PROVED, 1_500_000));
        return this;
    }

    private void exchanges(String id) {
        events.add(new Event.Step(id, 0, Keyword.GIVEN, "the processes sender and receiver", 13, Status.PASSED, null, null));
        events.add(new Event.Exchange(id, 0, 0, "start names=sender,receiver", "started sender=11 receiver=12"));
        events.add(new Event.Exchange(id, 1, 1, "call process=receiver call=msgrcv a.queue=7 a.type=-2",
                "blocked proof=proved call=msgrcv at=999950000"));
        events.add(new Event.Exchange(id, 2, 1, "call process=sender call=msgsnd a.queue=7 a.text=t:hello%20you a.type=2",
                "returned value=0 entered=1000000000 left=1000003000"));
        events.add(new Event.Observed(id, 2,
                "event process=receiver kind=returned value=9 entered=999900000 left=1000300000 r.text=t:hello%20you r.type=2"));
    }

    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> null;
            case SKIPPED -> Kind.SKIP;
            case UNSUPPORTED -> Kind.UNSUPPORTED;
            case DEVIATES -> Kind.ASSERTION;
            case BROKEN -> Kind.SETUP;
        };
    }

    /** The events so far, without a footer. */
    public List<Event> events() {
        return events;
    }

    /** The run, cut off. */
    public RunRecord cutOff() {
        return RunRecord.of(events);
    }

    /** The run with its footer. */
    public RunRecord finished() {
        List<Event> all = new ArrayList<>(events);
        all.add(footer());
        return RunRecord.of(all);
    }

    /** The footer of a finished run. */
    public static Event.Footer footer() {
        return new Event.Footer("2026-01-02T03:04:09Z", 0, Map.of("conforms", 1), false, 0, 0);
    }

}
