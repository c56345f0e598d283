package org.ipctck.kit.site.gherkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', value = {
        "When receiver calls msgrcv(Q, IPC_NOWAIT, type=-2); keyword:When call:msgrcv constant:IPC_NOWAIT number:-2",
        "Then it returns \"a \\\" b(1)\" with type=1; keyword:Then string:\"a \\\" b(1)\" number:1",
        "And it fails with EIDRM; keyword:And constant:EIDRM",
        "Scenario Outline: A <waiter> blocked on a queue; keyword:Scenario Outline: gap:<waiter>",
        "@SVMQ-021 @xsi; tag:@SVMQ-021 tag:@xsi",
        "| 50ms | 4KiB |; bar:| number:50ms bar:| number:4KiB bar:|",
        "Rule: Given names do not matter; keyword:Rule:",
        "Given Givens and A-1 and POSIX; keyword:Given",
        "Then sender died of SIGKILL; keyword:Then constant:SIGKILL"})
    void tellsWordsApart(String line, String expected) {
        String told = Highlighter.line(line).stream().filter(token -> !token.plain())
                .map(token -> token.kind() + ":" + token.text()).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected);
    }

    @Property
    void keepsEveryCharacter(@ForAll String line) {
        assertThat(joined(Highlighter.line(line))).isEqualTo(line);
        assertThat(joined(Prose.tokens(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', value = {
        "see SVMQ-021 and mq_open(3), not POSIX; behaviour:SVMQ-021 code:mq_open(3)",
        "fails with EAGAIN when IPC_NOWAIT|MSG_NOERROR; code:EAGAIN code:IPC_NOWAIT|MSG_NOERROR",
        "read /proc/sysvipc/msg: qnum; code:/proc/sysvipc/msg",
        "sender and/or receiver; "})
    void findsCallsConstantsAndBehavioursInSentences(String text, String expected) {
        String told = Prose.tokens(text).stream().filter(token -> !token.plain())
                .map(token -> token.kind() + ":" + token.text()).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected == null ? "" : expected);
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
