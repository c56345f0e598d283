package org.ipctck.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ipctck.kit.exit.Refusal;

/** Reads the events of a run, one at a time. A last line without its line feed is the mark of a killed kit and is left out. */
public final class EventReader {

    private static final ObjectReader JSON = EventJson.MAPPER.readerFor(Event.class);

    private final Path file;
    private final Consumer<Event> reader;
    private int number;

    private EventReader(Path file, Consumer<Event> reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Hands each event of a file to the reader, the head of the run first.
     *
     * @throws Refusal when there is no such file, a line is no event, or a newer schema wrote it
     */
    public static void read(Path file, Consumer<Event> reader) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            new EventReader(file, reader).readAll(lines, endsWithLineFeed(file));
        } catch (NoSuchFileException e) {
            throw Refusal.input(file + ": there is no such file; name the folder of a run, as `ipctck run` printed it");
        } catch (CharacterCodingException e) {
            throw Refusal.input(file + ": is not UTF-8 text, so not a file of events");
        } catch (IOException e) {
            throw Refusal.input(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static boolean endsWithLineFeed(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return true;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() == '\n';
        }
    }

    private void readAll(BufferedReader lines, boolean whole) throws IOException {
        String line = lines.readLine();
        while (line != null) {
            String next = lines.readLine();
            if (next != null || whole) {
                number++;
                take(line);
            }
            line = next;
        }
        if (number == 0) {
            throw Refusal.input(file + ": is empty: the run ended before it began; run again");
        }
    }

    private void take(String line) {
        Event event = parse(line);
        if (number == 1) {
            requireHead(event);
        }
        reader.accept(event);
    }

    private Event parse(String line) {
        try {
            return JSON.readValue(line);
        } catch (JsonProcessingException e) {
            throw Refusal.input(file + ":" + number + ": is not an event (" + e.getOriginalMessage()
                    + "); the file was changed or damaged, run again");
        }
    }

    private void requireHead(Event event) {
        if (!(event instanceof Event.Run run)) {
            throw Refusal.input(file + ":1: is not the head of a run; the file was changed or damaged, run again");
        }
        if (run.schema() > Event.SCHEMA) {
            throw Refusal.input(file + ":1: is written in schema " + run.schema() + ", this kit reads up to " + Event.SCHEMA
                    + "; use the kit that wrote it (" + run.kit() + ") or a newer one");
        }
    }
}
