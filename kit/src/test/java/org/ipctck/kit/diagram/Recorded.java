package org.ipctck.kit.diagram;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.ipctck.kit.verdict.History;
import org.ipctck.kit.verdict.RunRecord;

/** Evidence that a real kernel left, a few scenarios of it. */
final class Recorded {

    private Recorded() {
    }

    static List<History> all() {
        try {
            return RunRecord.read(Path.of(Recorded.class.getResource("run").toURI())).scenarios();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Diagram of(String behaviour) {
        return Diagram.of(all().stream().filter(history -> history.scenario().behaviours().contains(behaviour)).findFirst().orElseThrow());
    }
}
