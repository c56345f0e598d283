package org.ipctck.kit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.event.Kind;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Event.Scenario HEAD = new Event.Scenario("s", List.of("PIPE-010"), "f", 1, "", "", "", "", List.of(), 1, "");

    private final List<Event> events = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"GIVEN,ASSERTION,BROKEN", "GIVEN,SETUP,BROKEN", "GIVEN,UNSUPPORTED,UNSUPPORTED", "GIVEN,SKIP,SKIPPED", "GIVEN,OTHER,BROKEN",
        "WHEN,ASSERTION,BROKEN", "WHEN,LINK,BROKEN", "WHEN,OTHER,BROKEN", "WHEN,SETUP,BROKEN",
        "THEN,ASSERTION,DEVIATES", "THEN,SETUP,BROKEN", "THEN,LINK,BROKEN", "THEN,OTHER,BROKEN", "THEN,SKIP,SKIPPED",
        "BEFORE,SKIP,SKIPPED", "BEFORE,LINK,BROKEN", "AFTER,ASSERTION,BROKEN", "AFTER,SETUP,BROKEN"})
    void theKeywordOfTheFailedStepDecides(Keyword keyword, Kind kind, Outcome outcome) {
        step(Keyword.GIVEN, Status.PASSED, null);
        step(keyword, Status.FAILED, kind);
        step(Keyword.THEN, Status.SKIPPED, null);
        assertThat(judge().outcome()).isEqualTo(outcome);
        assertThat(judge().reason()).isEqualTo("why");
    }

    @Test
    void everythingPassedConforms() {
        step(Keyword.WHEN, Status.PASSED, null);
        step(Keyword.THEN, Status.PASSED, null);
        assertThat(judge()).isEqualTo(new Judgement(Outcome.CONFORMS, "", Proof.PROVED));
    }

    @Test
    void nothingJudgedNeverConforms() {
        assertThat(judge().outcome()).isEqualTo(Outcome.BROKEN);
        step(Keyword.GIVEN, Status.PASSED, null);
        assertThat(judge().outcome()).isEqualTo(Outcome.BROKEN);
        step(Keyword.THEN, Status.SKIPPED, null);
        assertThat(judge().outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"UNDEFINED", "PENDING", "AMBIGUOUS"})
    void aStepWithoutMeaningIsBroken(Status status) {
        step(Keyword.THEN, status, null);
        assertThat(judge().outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(judge().reason()).contains("is " + status.word());
    }

    @Test
    void aCallThatTheKernelLacksIsUnsupportedWhereverItFails() {
        events.add(new Event.Exchange("s", 0, 0, "call process=a call=mq_open", "returned value=-1 error=ENOSYS entered=1 left=2"));
        step(Keyword.THEN, Status.FAILED, Kind.ASSERTION);
        assertThat(judge().outcome()).isEqualTo(Outcome.UNSUPPORTED);
        assertThat(judge().reason()).isEqualTo("mq_open is not implemented (ENOSYS)");
    }

    @Test
    void oneWeakProofMakesTheScenarioWeak() {
        events.add(new Event.Exchange("s", 0, 0, "call process=a call=read", "blocked proof=weak call=read at=1"));
        step(Keyword.THEN, Status.PASSED, null);
        assertThat(judge().proof()).isEqualTo(Proof.WEAK);
    }

    private Judgement judge() {
        return Judge.judge(new History(HEAD, events, Optional.empty()));
    }

    private void step(Keyword keyword, Status status, Kind kind) {
        events.add(new Event.Step("s", events.size(), keyword, "a step", 2, status, kind, kind == null ? null : "why"));
    }
}
