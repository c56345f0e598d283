package org.ipctck.kit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.ipctck.kit.Golden;
import org.ipctck.kit.Samples;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Proof;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.Source;
import org.ipctck.kit.verdict.Judgement;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong now = new AtomicLong();

    @Test
    void summary() {
        new Summary(out, Samples.everything()).print();
        Golden.check("summary.txt", text());
    }

    @Test
    void onATerminalOneLineIsRewrittenAndFits() {
        StatusLine line = new StatusLine(out, true, 40, 3, now::get);
        line.started(scenario("A very long title that does not fit into the line"));
        now.addAndGet(1_000_000_000);
        line.ended(scenario("first"), new Judgement(Outcome.CONFORMS, "", Proof.PROVED), false);
        line.started(scenario("second"));
        line.finish();
        assertThat(text()).isEqualTo("\r\u001b[K0 of 3 scenarios, 0 unexpected, PIPE-01" + "\r\u001b[K1 of 3 scenarios, 0 unexpected, 2 s lef"
                + "\r\u001b[K");
    }

    @Test
    void elsewhereEachTenthIsOnePlainLineAndProblemsComeAtOnce() {
        StatusLine line = new StatusLine(out, false, 80, 20, now::get);
        for (int i = 0; i < 4; i++) {
            line.started(scenario("title"));
            line.ended(scenario("title"), new Judgement(i == 2 ? Outcome.DEVIATES : Outcome.CONFORMS, "x", Proof.PROVED), i == 2);
        }
        line.finish();
        assertThat(text()).isEqualTo("2 of 20 scenarios, 0 unexpected\ndeviates: PIPE-010 title (features/a.feature:7)\n"
                + "4 of 20 scenarios, 1 unexpected\n");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ScenarioText scenario(String name) {
        Source source = new Source("features/a.feature", URI.create("file:/a.feature"), "");
        return new ScenarioText(source, 7, 7, "", "", name, "", List.of(), List.of("PIPE-010"), List.of());
    }
}
