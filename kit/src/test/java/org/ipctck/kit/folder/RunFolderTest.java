package org.ipctck.kit.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.kit.exit.ExitStatus;
import org.ipctck.kit.exit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(RunFolder.create(Optional.of(empty)).path()).isEqualTo(empty).isEmptyDirectory();
    }

    @Test
    void aSecondRunIntoTheSameFolderIsRefusedAndLosesNothing() throws IOException {
        RunFolder first = RunFolder.create(Optional.of(temporary.resolve("run")));
        Files.writeString(first.file("events.ndjson"), "{}\n");
        assertThatThrownBy(() -> RunFolder.create(Optional.of(first.path()))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.USAGE)).hasMessageContaining("holds another run already");
        assertThat(first.file("events.ndjson")).hasContent("{}");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> RunFolder.create(Optional.of(Path.of("/proc/ipctck")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("--out /proc/ipctck: the folder cannot be made or written (");
        assertThatThrownBy(() -> RunFolder.create(Optional.of(Path.of("/dev/null")))).hasMessageContaining("is a file");
    }

    @Test
    void filesAndFoldersAreReplacedAsAWhole() {
        RunFolder folder = RunFolder.create(Optional.of(temporary.resolve("run")));
        folder.replace("a", "1");
        folder.replace("a", "2");
        folder.replaceFolder("f", path -> Files.writeString(path.resolve("old"), ""));
        folder.replaceFolder("f", path -> Files.writeString(path.resolve("new"), ""));
        assertThat(folder.file("a")).hasContent("2");
        assertThat(folder.file("f")).isDirectoryContaining("glob:**/new").isDirectoryNotContaining("glob:**/old");
        assertThat(folder.path()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void whatALibraryHidesIsToldAsItsCause() {
        RunFolder folder = RunFolder.create(Optional.of(temporary.resolve("run")));
        assertThatThrownBy(() -> folder.replaceFolder("f", path -> {
            throw new IllegalStateException("could not write", new UncheckedIOException(new IOException("No space left on device")));
        })).isInstanceOf(Refusal.class).hasMessageContaining("f: cannot be written (No space left on device)");
        assertThatThrownBy(() -> folder.replaceFolder("f", path -> {
            throw new IllegalStateException("a fault");
        })).isInstanceOf(IllegalStateException.class).hasMessage("a fault");
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void aReportThatCannotBeWrittenKeepsTheOldOne() {
        RunFolder folder = RunFolder.create(Optional.of(temporary.resolve("run")));
        folder.replaceFolder("f", path -> Files.writeString(path.resolve("old"), ""));
        assertThatThrownBy(() -> folder.replaceFolder("f", path -> {
            throw new IOException("No space left on device");
        })).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.FAULT))
                .hasMessageContaining("No space left on device").hasMessageContaining("`ipctck report ");
        assertThat(folder.file("f")).isDirectoryContaining("glob:**/old");
    }

    @Test
    void aFolderWithoutARunIsNamed() {
        assertThatThrownBy(() -> RunFolder.existing(temporary)).isInstanceOf(Refusal.class)
                .hasMessageContaining("is not the folder of a run (it holds no events.ndjson)");
    }
}
