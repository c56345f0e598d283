package org.ipctck.kit.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison as one JSON object, for programs; what is the same in all runs is only counted. */
public final class ComparisonJson {

    private static final int SCHEMA = 1;

    private ComparisonJson() {
    }

    /** The whole text, indented. */
    public static String of(Comparison comparison) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", SCHEMA);
        all.put("exit", comparison.status().code());
        all.put("runs", comparison.runs().stream().map(ComparisonJson::run).toList());
        all.put("facts", comparison.facts());
        all.put("same", comparison.same());
        all.put("behaviours", Stream.of(Difference.values()).flatMap(difference -> comparison.differing(difference).stream())
                .map(one -> behaviour(one, comparison.runs())).toList());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a comparison is plain data and can always be written", e);
        }
    }

    private static Map<String, Object> run(ComparedRun run) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", run.name());
        one.put("folder", run.folder().toString());
        one.put("target", run.head().target());
        one.put("started", run.head().started());
        one.put("kit", run.head().kit());
        one.put("ledger", run.head().ledger().digest());
        one.put("agent", run.head().agent());
        one.put("selection", run.head().selection());
        one.put("profile", run.head().profile());
        one.put("isolation", run.head().isolation());
        one.put("complete", run.complete());
        one.put("counts", run.result().countsByWord());
        return one;
    }

    private static Map<String, Object> behaviour(Differing differing, List<ComparedRun> runs) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", differing.row().id());
        one.put("facility", differing.row().facility());
        one.put("title", differing.row().title());
        one.put("difference", differing.difference().word());
        one.put("runs", IntStream.range(0, runs.size()).boxed().collect(Collectors.toMap(i -> runs.get(i).name(),
                i -> cell(differing.cells().get(i)), (first, second) -> first, LinkedHashMap::new)));
        return one;
    }

    private static Map<String, String> cell(Cell cell) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("verdict", cell.standing().words());
        one.put("reason", cell.reason());
        one.put("proof", cell.proof().word());
        return one;
    }
}
