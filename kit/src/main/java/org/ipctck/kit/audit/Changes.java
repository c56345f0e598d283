package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.wire.Payload;

/**
 * All changes of one scenario's recorded answers. Not changed are the answers to {@code open}, {@code start}, {@code signal} and
 * {@code close}, which tell what the agent did and nothing that the kernel did; how "blocked" was proved, which the verdict reports as it
 * is; and a death that no order asks for.
 */
final class Changes {

    private final Script script;
    private final Claims claims;
    private final Variations variations;
    private final Consumer<LeftOut> leaving;
    private final List<Change> all = new ArrayList<>();

    private Changes(Script script, Claims claims, Seen seen, Consumer<LeftOut> leaving) {
        this.script = script;
        this.claims = claims;
        this.variations = new Variations(seen, leaving);
        this.leaving = leaving;
    }

    /** @param leaving is told of every part of an answer that is not changed */
    static List<Change> of(Description description, Script script, Claims claims, Seen seen, Consumer<LeftOut> leaving) {
        Changes changes = new Changes(script, claims, seen, leaving);
        List<Fate> fates = fates(description, script);
        fates.forEach(changes::returns);
        fates.forEach(changes::blocks);
        changes.all.addAll(new Swaps(script, claims).of(fates));
        changes.all.addAll(new Ends(script).all());
        changes.all.addAll(new SignalChanges(script, claims, leaving).all());
        return List.copyOf(changes.all);
    }

    /** Adds what the scenario's calls came to. */
    static void outcomes(Description description, Script script, Seen seen) {
        fates(description, script).forEach(fate -> fate.outcome().ifPresent(outcome -> seen.add(fate.call().call(), outcome)));
    }

    private static List<Fate> fates(Description description, Script script) {
        return script.lines().stream().filter(line -> line.gives("call"))
                .flatMap(line -> description.call(line.call()).map(spec -> Fate.of(script, line, spec)).stream()).toList();
    }

    private void returns(Fate fate) {
        if (fate.outcome().isEmpty()) {
            return;
        }
        Payload outcome = fate.outcome().get();
        variations.of(outcome, fate.spec(), claims.of(fate)).forEach(other ->
                add(other.kind(), fate, fate.told(), other.what(), other.from(), other.to(), fate.returning(script, other.outcome())));
        elapsed(outcome).filter(nanos -> claims.shortest().isPresent() && nanos >= claims.shortest().getAsLong()).ifPresent(nanos ->
                add(ChangeKind.TOO_EARLY, fate, fate.told(), "time", nanos + " ns", "0 ns",
                        fate.returning(script, outcome.with("left", outcome.need("entered")))));
        if (fate.canBlock()) {
            add(fate.blocked() ? ChangeKind.NEVER_RELEASED : ChangeKind.BLOCKED_INSTEAD, fate, fate.told(), "outcome",
                    "returned " + told(outcome), "blocked", fate.neverReturning(script));
        }
    }

    private void blocks(Fate fate) {
        if (!fate.blocked()) {
            return;
        }
        Payload outcome = fate.outcome().orElseGet(() -> variations.success(fate.call().answer(), fate.spec()));
        if (claims.of(fate).sleep()) {
            awake(fate, fate.call(), ChangeKind.RETURNED_INSTEAD, outcome);
        } else {
            leaving.accept(LeftOut.UNCLAIMED_SLEEP);
        }
        awake(fate, fate.call(), ChangeKind.RETURNED_INSTEAD, variations.failing(fate.call().answer(), fate.spec(), outcome.text("error").orElse("")).outcome());
        dies(fate, fate.call());
        fate.looks(script).forEach(look -> {
            awake(fate, look, ChangeKind.WOKEN, outcome);
            dies(fate, look);
        });
    }

    private void awake(Fate fate, Line from, ChangeKind kind, Payload outcome) {
        add(kind, fate, from, "outcome", "blocked", "returned " + told(outcome), fate.returningFrom(from.at(), script, outcome));
    }

    private void dies(Fate fate, Line from) {
        add(ChangeKind.DIED_INSTEAD, fate, from, "outcome", "blocked", "killed by SIGKILL", fate.dyingFrom(from.at(), script));
    }

    private static Optional<Long> elapsed(Payload outcome) {
        return outcome.number("left").flatMap(left -> outcome.number("entered").map(entered -> left - entered));
    }

    static String told(Payload outcome) {
        return outcome.text("value").orElse("?") + outcome.text("error").map(error -> " " + error).orElse("");
    }

    private void add(ChangeKind kind, Fate fate, Line line, String what, String from, String to, Script changed) {
        if (!Objects.equals(changed, script)) {
            all.add(new Change(kind, line, fate.text(), fate.call().call(), what, from, to, changed));
        }
    }
}
