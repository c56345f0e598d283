package org.ipctck.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.ipctck.fixtures.Unsupported;
import org.ipctck.fixtures.outcome.Expected;
import org.ipctck.fixtures.outcome.WholeSuccess;
import org.ipctck.fixtures.process.Made;

/** Assertions about one call that a process made. Messages tell process, call, what was expected and what was observed. */
final class MadeAssert extends AbstractAssert<MadeAssert, Made> {

    private MadeAssert(Made made) {
        super(made, MadeAssert.class);
    }

    static MadeAssert assertThat(Made made) {
        return new MadeAssert(made);
    }

    /** Whether a call came to what is expected; for choices that the standard leaves open. */
    static boolean matches(Made made, String expected) {
        return made.returned() && mismatch(made, expected).isEmpty();
    }

    static void assertCount(List<Made> calls, int observed, int expected) {
        if (observed != expected) {
            throw new AssertionError("expected: exactly " + expected + " of these calls\nobserved: " + observed + "\n"
                + calls.stream().map(made -> "  " + made).collect(Collectors.joining("\n")));
        }
    }

    MadeAssert cameTo(String expected) {
        MadeAssert returned = returned();
        return returned.hold(mismatch(returned.actual, expected));
    }

    MadeAssert reports(Map<String, String> results) {
        return results.isEmpty() ? this : cameTo("any with " + results.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(", ")));
    }

    MadeAssert succeeded() {
        Made made = returned().actual;
        boolean whole = made.returned() && !made.failed() && WholeSuccess.value(made).stream().allMatch(value -> value == made.value());
        return new MadeAssert(made).hold(whole, "succeeds");
    }

    MadeAssert failedWith(String errno) {
        MadeAssert returned = returned();
        return returned.hold(returned.actual.failedWith(errno), "fails with " + errno);
    }

    MadeAssert isBlocked() {
        return hold(actual.blocked(), "is blocked");
    }

    MadeAssert diedOf(String signal) {
        return seen().hold(actual.diedOf(signal), "dies of " + signal);
    }

    MadeAssert exitedWith(int status) {
        return seen().hold(actual.exitedWith(status), "exits with " + status);
    }

    private MadeAssert seen() {
        if (actual.endedUnseen()) {
            throw new Unsupported("this target does not tell how " + actual.process().role() + " ended");
        }
        return this;
    }

    private MadeAssert returned() {
        return new MadeAssert(actual.process().returned(actual));
    }

    private static Optional<String> mismatch(Made made, String expected) {
        return Expected.parse(expected, made.process().description()).mismatch(made, made.process().names());
    }

    private MadeAssert hold(boolean holds, String claim) {
        return hold(holds ? Optional.empty() : Optional.of("expected: " + claim + "\nobserved: " + actual));
    }

    private MadeAssert hold(Optional<String> mismatch) {
        if (mismatch.isPresent()) {
            Unsupported.raiseIfAbsent(actual);
            failWithMessage("%s: %s%n%s", actual.process().role(), actual.call().text(), mismatch.get());
        }
        return this;
    }
}
