package org.ipctck.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipctck.kit.Runs;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfEventFollowsTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(getClass().getResourceAsStream("events.schema.json"));
        for (String line : Files.readAllLines(write(sample()))) {
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(schema.validate(json)).as(line).isEmpty();
            assertThat(line).startsWith("{\"type\":");
        }
        assertThat(schema.validate(new ObjectMapper().readTree("{\"type\":\"verdict\",\"id\":\"x\",\"verdict\":\"pass\"}"))).isNotEmpty();
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(read(write(sample()))).isEqualTo(sample());
    }

    @Test
    void aHalfLastLineIsLeftOut() throws IOException {
        Path file = write(sample());
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        assertThat(read(file)).isEqualTo(sample().subList(0, sample().size() - 1));
    }

    @Test
    void damageIsNamedWithItsLine() throws IOException {
        Path file = write(sample());
        Files.writeString(file, Files.readString(file).replaceFirst("\\{\"type\":\"scenario\"", "garbage"));
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining("events.ndjson:2: is not an event");
    }

    @Test
    void aFileThatIsNoRunIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "");
        assertThatThrownBy(() -> read(empty)).isInstanceOf(Refusal.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read(folder.resolve("none"))).isInstanceOf(Refusal.class).hasMessageContaining("there is no such file");
        Path headless = Files.writeString(folder.resolve("headless"), EventLines.of(List.of(Runs.footer())));
        assertThatThrownBy(() -> read(headless)).isInstanceOf(Refusal.class).hasMessageContaining("is not the head of a run");
    }

    @Test
    void aNewerSchemaIsRefused() throws IOException {
        Path file = write(sample());
        Files.writeString(file, Files.readString(file).replaceFirst("\"schema\":1", "\"schema\":2"));
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining("schema 2, this kit reads up to 1");
    }

    @Test
    void anUnknownFieldIsIgnored() throws IOException {
        Path file = write(sample());
        Files.writeString(file, Files.readString(file).replaceFirst("\"schema\":1", "\"schema\":1,\"later\":true"));
        assertThat(read(file)).isEqualTo(sample());
    }

    @Test
    void aFullDiskEndsTheFileTruthfullyAndIsTold() {
        EventWriter writer = EventWriter.to(new FullAfter(2), Path.of("run/events.ndjson"));
        sample().forEach(writer::write);
        assertThatThrownBy(writer::check).isInstanceOf(Refusal.class)
                .hasMessageContaining("run/events.ndjson: the events could not be written completely (No space left on device)");
    }

    private static List<Event> sample() {
        List<Event> events = new ArrayList<>(Runs.of(Map.of("SVMQ-021", 1), 1, "PIPE-010").scenario("SVMQ-021", Outcome.DEVIATES, "no").events());
        events.add(Runs.footer());
        return events;
    }

    private Path write(List<Event> events) {
        Path file = folder.resolve("events.ndjson");
        try (EventWriter writer = EventWriter.create(file)) {
            events.forEach(writer::write);
            writer.check();
        }
        return file;
    }

    private static List<Event> read(Path file) {
        List<Event> events = new ArrayList<>();
        EventReader.read(file, events::add);
        return events;
    }

    /** A disk with room for so many writes. */
    private static final class FullAfter extends OutputStream {

        private int room;

        FullAfter(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) {
            throw new AssertionError("the writer writes whole lines");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
