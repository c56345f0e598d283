package org.ipctck.kit.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ipctck.kit.Runs;
import org.ipctck.kit.Samples;
import org.ipctck.kit.site.SampleSite;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelsTest {

    private final Kernels kernels = new Kernels(Samples.specification());

    private static RunRecord run(String release, String started) {
        RunRecord record = Runs.of(Map.of(), 1).finished();
        return new RunRecord(SampleSite.on(record.head(), release, started), record.scenarios(), record.footer());
    }

    @Test
    void runsOfOneKernelAreOneKernelInTheOrderOfTheirDays() {
        kernels.add(run("6.1", "2026-01-03T00:00:00Z"), Optional.empty());
        kernels.add(run("6.2", "2026-01-02T00:00:00Z"), Optional.empty());
        kernels.add(run("6.1", "2026-01-01T00:00:00Z"), Optional.empty());
        assertThat(kernels.all()).map(Kernel::name).containsExactly("Linux 6.1", "Linux 6.2");
        assertThat(kernels.all().get(0).runs()).map(KernelRun::day).containsExactly("2026-01-01", "2026-01-03");
    }

    @Test
    void aGivenNameHoldsOverReleases() {
        kernels.add(run("6.1", "2026-01-01T00:00:00Z"), Optional.of("Debian"));
        kernels.add(run("6.2", "2026-01-02T00:00:00Z"), Optional.of("Debian"));
        assertThat(kernels.all()).singleElement().satisfies(kernel -> {
            assertThat(kernel.name()).isEqualTo("Debian");
            assertThat(kernel.slug()).isEqualTo("debian");
            assertThat(kernel.detail()).startsWith("Linux 6.2");
        });
    }

    @Test
    void namesAreSafeInAddresses() {
        kernels.add(run("../../etc", "2026-01-01T00:00:00Z"), Optional.empty());
        kernels.add(run("6", "2026-01-01T00:00:00Z"), Optional.of("..//?#"));
        assertThat(kernels.all()).map(Kernel::slug).allMatch(slug -> slug.matches("[a-z0-9][a-z0-9.-]*") && !slug.contains(".."));
    }

    @Test
    void aRunIsNamedByAFolderOrByNameAndFolder(@TempDir Path folder) throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a=b"));
        assertThat(RunArgument.parse(odd.toString())).isEqualTo(new RunArgument(Optional.empty(), odd));
        assertThat(RunArgument.parse("gVisor=runs/one")).isEqualTo(new RunArgument(Optional.of("gVisor"), Path.of("runs/one")));
        assertThat(RunArgument.parse("runs/one")).isEqualTo(new RunArgument(Optional.empty(), Path.of("runs/one")));
    }

    @Test
    void theKitPresentsEveryFacilityOfItsLedger() {
        FacilityLabels labels = new FacilityLabels();
        assertThat(Specification.load(Optional.empty()).ledger().facilities()).allMatch(labels::knows);
        assertThat(labels.label("never-heard-of").title()).isEqualTo("never heard of");
    }
}
