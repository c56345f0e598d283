package org.ipctck.kit.cli;

import org.ipctck.kit.ledger.Profile;
import org.ipctck.kit.run.Selection;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.spec.Specification;
import picocli.CommandLine.Option;

/** Which behaviours. */
final class SelectionOptions {

    @Option(names = "--select", paramLabel = "WHAT", defaultValue = "",
            description = "A tag expression (\"@xsi and not @needs-root\"), or ids separated by commas; default: everything.")
    private String select;

    @Option(names = "--profile", paramLabel = "posix|linux", defaultValue = "linux", description = "Which standards count; default: linux, which is all.")
    private Profile profile;

    @Option(names = "--shard", paramLabel = "i/n", defaultValue = "1/1", description = "Only the i-th of n equal parts of the scenarios.")
    private String shard;

    Selection selection(Specification specification) {
        return Selection.parse(select, specification);
    }

    Profile profile() {
        return profile;
    }

    Shard shard() {
        return Shard.parse(shard);
    }
}
