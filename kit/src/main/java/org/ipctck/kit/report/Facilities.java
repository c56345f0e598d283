package org.ipctck.kit.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Result;

/** The lines of a result by facility. */
public final class Facilities {

    private Facilities() {
    }

    /** Facilities in alphabetical order, lines in the ledger's. */
    public static Map<String, List<BehaviourResult>> of(Result result) {
        return result.behaviours().stream().collect(Collectors.groupingBy(b -> b.row().facility(), TreeMap::new, Collectors.toList()));
    }
}
