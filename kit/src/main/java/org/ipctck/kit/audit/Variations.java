package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ipctck.fixtures.call.CallSpec;
import org.ipctck.fixtures.call.ResultSpec;
import org.ipctck.fixtures.wire.Payload;

/**
 * Makes other outcomes of one that a call returned. When it began and ended ({@code entered}, {@code left}) is not changed here: how long
 * a call took is changed where the scenario demands a time.
 */
final class Variations {

    /** Types of results that a step can compare without naming the result. Source: the outcomes in steps/VOCABULARY.md. */
    private static final List<String> UNNAMED = List.of("bytes", "list");

    private final Seen seen;
    private final Consumer<LeftOut> leaving;

    /** @param leaving is told of every part that is not changed */
    Variations(Seen seen, Consumer<LeftOut> leaving) {
        this.seen = seen;
        this.leaving = leaving;
    }

    List<Variation> of(Payload outcome, CallSpec spec, CallClaims claims) {
        return outcome.text("error").isPresent() ? ofError(outcome, spec) : ofSuccess(outcome, spec, claims);
    }

    private List<Variation> ofError(Payload outcome, CallSpec spec) {
        String error = outcome.need("error");
        String other = seen.error(spec.name(), error);
        Payload success = timed(seen.success(spec.name()), outcome);
        return List.of(new Variation(ChangeKind.OTHER_ERROR, "error", error, other, outcome.with("error", other)),
                new Variation(ChangeKind.SUCCESS_INSTEAD, "error", error, success.need("value"), success));
    }

    private List<Variation> ofSuccess(Payload outcome, CallSpec spec, CallClaims claims) {
        List<Variation> all = new ArrayList<>();
        all.add(failing(outcome, spec, ""));
        if (claimedValue(spec, claims)) {
            String value = outcome.need("value");
            String other = Altered.value(spec.value(), value);
            all.add(new Variation(ChangeKind.OTHER_VALUE, "value", value, other, outcome.with("value", other)));
        }
        for (Map.Entry<String, String> result : outcome.under("r.").entrySet()) {
            String name = result.getKey();
            String type = spec.resultType(name).orElse("text");
            if (claimedResult(outcome, spec, claims, name, type)) {
                String other = Altered.value(type, result.getValue());
                all.add(new Variation(isData(spec, name) ? ChangeKind.OTHER_DATA : ChangeKind.OTHER_RESULT, name, result.getValue(), other,
                        outcome.withEncoded("r." + name, other)));
            }
        }
        return all;
    }

    private boolean claimedValue(CallSpec spec, CallClaims claims) {
        if (Altered.isHandle(spec.value())) {
            return leave(LeftOut.HANDLE);
        }
        return claims.value(spec.value()) || leave(LeftOut.UNCLAIMED_VALUE);
    }

    private boolean claimedResult(Payload outcome, CallSpec spec, CallClaims claims, String name, String type) {
        if (Altered.isHandle(type)) {
            return leave(LeftOut.HANDLE);
        }
        boolean data = isData(spec, name);
        if (data && type.equals("bytes") && spec.value().equals("size") && outcome.need("value").equals("0")) {
            return leave(LeftOut.CONTRADICTION);
        }
        return (data ? claims.data(name, spec.value()) : claims.result(name)) || leave(LeftOut.UNCLAIMED_RESULT);
    }

    private boolean leave(LeftOut reason) {
        leaving.accept(reason);
        return false;
    }

    /** The same call, failing with another error than one. */
    Variation failing(Payload outcome, CallSpec spec, String butNot) {
        String error = seen.error(spec.name(), butNot);
        return new Variation(ChangeKind.ERROR_INSTEAD, "error", "success", error,
                timed(Payload.of("returned").with("value", -1).with("error", error), outcome));
    }

    /** A success of a call of which none is recorded here. */
    Payload success(Payload before, CallSpec spec) {
        return timed(seen.success(spec.name()), before);
    }

    private static Payload timed(Payload outcome, Payload before) {
        Payload timed = outcome;
        for (String stamp : List.of("entered", "left")) {
            String time = before.text(stamp).or(() -> before.text("at")).orElse("0");
            timed = timed.with(stamp, time);
        }
        return timed;
    }

    /** Whether a result is the first of those that an outcome without a name means. */
    private static boolean isData(CallSpec spec, String result) {
        return UNNAMED.stream().anyMatch(type -> spec.results().stream().filter(one -> one.type().equals(type)).findFirst()
                .map(ResultSpec::name).filter(result::equals).isPresent());
    }
}
