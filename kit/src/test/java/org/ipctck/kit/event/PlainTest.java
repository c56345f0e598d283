package org.ipctck.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void whatSteersATerminalIsReplaced() {
        assertThat(Plain.text("a\u001b[31m\nb\tc\u0085\ud800")).isEqualTo("a\ufffd[31m\nb\tc\ufffd\ufffd");
    }

    @Test
    void markupIsOnlyText() {
        assertThat(Plain.markup("<img src=\"x\"> & more")).isEqualTo("&lt;img src=&quot;x&quot;&gt; &amp; more");
    }
}
