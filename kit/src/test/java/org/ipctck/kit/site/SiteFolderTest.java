package org.ipctck.kit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ipctck.kit.Samples;
import org.ipctck.kit.exit.Refusal;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernels;
import org.ipctck.kit.spec.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path temporary;

    private static Site site() {
        Specification specification = Samples.specification();
        return new Site(Catalogue.of(specification, new Kernels(specification)));
    }

    @Test
    void aNewFolderIsMadeWithWhatIsAboveItAndNothingElseIsLeft() throws IOException {
        Path out = temporary.resolve("new/site");
        int files = new SiteFolder(out).fill(site());
        assertThat(SampleSite.files(out)).hasSize(files);
        try (Stream<Path> beside = Files.list(out.getParent())) {
            assertThat(beside).containsExactly(out);
        }
    }

    @Test
    void anEarlierSiteIsReplacedAsAWhole() throws IOException {
        Path out = temporary.resolve("site");
        new SiteFolder(out).fill(site());
        Path gone = Files.createDirectories(out.resolve("behaviours/GONE-001")).resolve("index.html");
        Files.writeString(gone, "of an earlier ledger");
        new SiteFolder(out).fill(site());
        assertThat(gone).doesNotExist();
        assertThat(out.resolve("index.html")).isRegularFile();
    }

    @Test
    void whatIsNoSiteIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> new SiteFolder(temporary)).isInstanceOf(Refusal.class).hasMessageContaining("neither empty nor an earlier site");
        assertThatThrownBy(() -> new SiteFolder(temporary.resolve("thesis.txt"))).isInstanceOf(Refusal.class);
        assertThat(temporary.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void othersMayReadTheSiteAsFarAsTheyMayReadAnyNewFolder() throws IOException {
        Path out = temporary.resolve("site");
        new SiteFolder(out).fill(site());
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(out.resolve("assets")));
    }
}
