package org.ipctck.kit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Option;

/** Where the features come from. */
final class SpecificationOption {

    @Option(names = "--features", paramLabel = "DIR", description = "Features (and ledger and kinds.tsv, when it has them) of a folder instead of the kit's own.")
    private Path features;

    Specification load() {
        return Specification.load(Optional.ofNullable(features));
    }

    Optional<Path> folder() {
        return Optional.ofNullable(features);
    }
}
