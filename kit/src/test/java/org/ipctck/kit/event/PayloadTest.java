package org.ipctck.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void decodesVerbKeysAndValues() {
        Payload payload = Payload.parse("call process=a call=msgsnd a.text=t:%C3%A4%20b a.type=2");
        assertThat(payload.verb()).isEqualTo("call");
        assertThat(payload.under("a.")).containsEntry("text", "t:\u00e4 b").containsEntry("type", "2");
        assertThat(payload.number("a.type")).contains(2L);
        assertThat(payload.number("process")).isEmpty();
    }

    @Test
    void takesWhatItCannotDecodeAsItIs() {
        assertThat(Payload.parse("x a=%").value("a")).contains("%");
        assertThat(Payload.parse("x a=%zz nothing b=%4").value("a")).contains("%zz");
        assertThat(Payload.parse("").verb()).isEmpty();
    }
}
