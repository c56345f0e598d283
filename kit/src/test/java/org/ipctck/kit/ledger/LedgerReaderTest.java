package org.ipctck.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    private static final String HEADER = String.join("\t", LedgerReader.COLUMNS) + "\n";
    private static final String ROW = "PIPE-010\tpipe\tTitle\tBehaviour\tposix\t1\tS0\tpipe(2)\t-\tlook\t-\t\n";

    @Test
    void readsARow() {
        Ledger ledger = read(HEADER + ROW);
        Row row = ledger.row("PIPE-010").orElseThrow();
        assertThat(row.standard()).isEqualTo(Standard.POSIX);
        assertThat(row.tier()).isEqualTo(1);
        assertThat(row.family()).isEqualTo("PIPE");
        assertThat(row.place()).isEqualTo("pipes.tsv:2");
    }

    @Test
    void digestDependsOnTheContentOnly() {
        assertThat(read(HEADER + ROW).digest()).isEqualTo(read(HEADER + ROW).digest()).hasSize(64)
                .isNotEqualTo(read(HEADER + ROW.replace("Title", "Other")).digest());
    }

    @Test
    void namesTheFirstMissingColumn() {
        refuses(HEADER + "PIPE-010\tpipe\tTitle\tBehaviour\tposix\t1\tS0\n",
                "pipes.tsv:2: the row has 7 columns instead of 12; the first missing one is `reference`");
    }

    @Test
    void namesEveryWrongLineAtOnce() {
        refuses(HEADER + ROW + ROW.replace("posix", "posx").replace("010", "011") + ROW + ROW.replace("\t1\t", "\t4\t").replace("010", "012"),
                "pipes.tsv:3: standard `posx` is not one of posix, xsi, linux, glibc (nearest: posix)",
                "pipes.tsv:4: id `PIPE-010` is used already in pipes.tsv:2",
                "pipes.tsv:5: tier `4` is not 1, 2 or 3");
    }

    @Test
    void refusesAWrongHeaderAndEmptyCells() {
        refuses("id\ttitle\n" + ROW, "pipes.tsv:1: the header must be these 12 columns");
        refuses(HEADER + ROW.replace("Title", " "), "pipes.tsv:2: column `title` is empty");
        refuses(HEADER + ROW.replace("PIPE-010", "pipe1"), "pipes.tsv:2: id `pipe1` is not of the form FAMILY-123");
    }

    private static Ledger read(String text) {
        return LedgerReader.read(List.of(new LedgerReader.File("pipes.tsv", text)));
    }

    private static void refuses(String text, String... messages) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.USAGE)).hasMessageContainingAll(messages);
    }
}
