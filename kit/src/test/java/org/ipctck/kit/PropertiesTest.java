package org.ipctck.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.ipctck.fixtures.call.Nearest;
import org.ipctck.kit.event.Payload;
import org.ipctck.kit.event.Plain;

/** What holds for any input. */
class PropertiesTest {

    @Property
    void aRecordedPayloadIsReadWhateverItSays(@ForAll String text) {
        Payload payload = Payload.parse(text);
        assertThat(payload.verb()).doesNotContain(" ");
        payload.under("").forEach((key, value) -> assertThat(payload.value(key)).contains(value));
    }

    @Property
    void plainTextSteersNoTerminalAndStaysAsItIs(@ForAll String text) {
        String plain = Plain.text(text);
        assertThat(plain.chars().filter(c -> c != '\n' && c != '\t')).noneMatch(Character::isISOControl);
        assertThat(Plain.text(plain)).isEqualTo(plain);
    }

    @Property
    void editsAreTheSameInBothDirectionsAndNoneForItself(@ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a)).isBetween(Math.abs(a.length() - b.length()),
                Math.max(a.length(), b.length()));
        assertThat(Nearest.distance(a, a)).isZero();
    }

    @Property
    void whatIsKnownIsNearestToItself(@ForAll @IntRange(min = 0, max = 999) int number) {
        String id = String.format("SVMQ-%03d", number);
        assertThat(Nearest.to(id, List.of("PIPE-" + number, id, "SVMQ-1000"))).contains(id);
    }
}
