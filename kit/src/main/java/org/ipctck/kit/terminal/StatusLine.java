package org.ipctck.kit.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.ipctck.kit.run.Progress;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.verdict.Judgement;

/** Shows where a run is: on a terminal one line that is rewritten, elsewhere a plain line at each tenth. */
public final class StatusLine implements Progress {

    private static final long REDRAW_NANOS = 100_000_000;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final int width;
    private final int total;
    private final LongSupplier clock;
    private final long begun;
    private long drawn;
    private int done;
    private int unexpected;
    private int tenth;

    /**
     * Shows a run of so many scenarios.
     *
     * @param terminal whether the line can be rewritten
     * @param width    of the terminal in characters
     * @param clock    nanoseconds
     */
    public StatusLine(PrintStream out, boolean terminal, int width, int total, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.width = width;
        this.total = total;
        this.clock = clock;
        this.begun = clock.getAsLong();
        this.drawn = begun - REDRAW_NANOS;
    }

    @Override
    public synchronized void started(ScenarioText scenario) {
        if (terminal && clock.getAsLong() - drawn >= REDRAW_NANOS) {
            draw(scenario);
        }
    }

    @Override
    public synchronized void ended(ScenarioText scenario, Judgement judgement, boolean news) {
        done++;
        if (news) {
            unexpected++;
            say(judgement.outcome().word() + ": " + String.join(" ", scenario.ids()) + " " + scenario.name() + " (" + scenario.place() + ")");
        }
        if (!terminal && done * 10 / total > tenth) {
            tenth = done * 10 / total;
            out.println(counts());
        }
    }

    /** Takes the line away. */
    public synchronized void finish() {
        if (terminal) {
            out.print(ERASE);
            out.flush();
        }
    }

    private void draw(ScenarioText scenario) {
        drawn = clock.getAsLong();
        String line = counts() + left() + ", " + String.join(" ", scenario.ids()) + " " + scenario.name();
        out.print(ERASE + (line.length() < width ? line : line.substring(0, Math.max(0, width - 1))));
        out.flush();
    }

    private void say(String line) {
        out.println((terminal ? ERASE : "") + line);
    }

    private String counts() {
        return done + " of " + total + " scenarios, " + unexpected + " unexpected";
    }

    private String left() {
        if (done == 0) {
            return "";
        }
        double seconds = (clock.getAsLong() - begun) / 1e9 / done * (total - done);
        return String.format(Locale.ROOT, ", %.0f s left", Math.ceil(seconds));
    }
}
