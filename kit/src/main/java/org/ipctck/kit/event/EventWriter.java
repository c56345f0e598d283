package org.ipctck.kit.event;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.ipctck.kit.exit.Refusal;

/**
 * Writes events, each as one whole line in one write to the file, so that a killed kit leaves whole lines. Safe for many threads.
 * After a failed write (a full disk) nothing more is written: the file stays a truthful beginning.
 */
public final class EventWriter implements EventSink, AutoCloseable {

    private static final ObjectWriter JSON = EventJson.MAPPER.writerFor(Event.class);

    private final OutputStream out;
    private final Path file;
    private IOException failure;

    private EventWriter(OutputStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    /**
     * Makes the file, which must not exist.
     *
     * @throws Refusal when it cannot be made
     */
    public static EventWriter create(Path file) {
        try {
            return new EventWriter(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), file);
        } catch (IOException e) {
            throw Refusal.output(file + ": cannot be written (" + e.getMessage() + "); choose a writable folder with --out", e);
        }
    }

    /** Writes to a given stream; {@code name} stands for it in messages. */
    static EventWriter to(OutputStream out, Path name) {
        return new EventWriter(out, name);
    }

    /** Appends one event. */
    @Override
    public synchronized void write(Event event) {
        if (failure != null) {
            return;
        }
        try {
            byte[] line = JSON.writeValueAsBytes(event);
            byte[] whole = Arrays.copyOf(line, line.length + 1);
            whole[line.length] = '\n';
            out.write(whole);
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Whether a write has failed, so that nothing more is recorded. */
    @Override
    public synchronized boolean failed() {
        return failure != null;
    }

    /**
     * Tells whether everything was written.
     *
     * @throws Refusal when a write failed
     */
    public synchronized void check() {
        if (failure != null) {
            throw Refusal.output(file + ": the events could not be written completely (" + failure.getMessage()
                    + "), so the run was ended; what was judged before stays: free some space or choose another folder with --out, and run again", failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }
}
