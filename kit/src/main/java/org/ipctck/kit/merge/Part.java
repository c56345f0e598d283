package org.ipctck.kit.merge;

import java.nio.file.Path;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.run.Shard;
import org.ipctck.kit.verdict.RunRecord;

/**
 * The run of one shard.
 *
 * @param folder as the user named it
 */
record Part(Path folder, RunRecord run) {

    /** Reads the folder. Throws Refusal when it holds no run. */
    static Part read(Path folder) {
        return new Part(folder, RunRecord.read(RunFolder.existing(folder).path()));
    }

    Event.Run head() {
        return run.head();
    }

    Shard shard() {
        return Shard.parse(run.head().shard());
    }
}
