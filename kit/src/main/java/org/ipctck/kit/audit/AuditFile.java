package org.ipctck.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import org.ipctck.kit.event.Event;

/** An audit as one JSON document. */
public final class AuditFile {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private AuditFile() {
    }

    private record Run(String started, String target, String kit, Map<String, Long> setUps) {
    }

    private record Document(int schema, Run run, int sample, long seed, double share, Audited.Tally all, List<Audited.Tally> facilities,
            List<Audited.Tally> changes, Map<LeftOut, Long> notChanged, List<Left> notAudited, List<String> stale, List<Entry> notNoticed) {
    }

    private record Left(String scenario, String reason) {
    }

    private record Entry(Trial.Result result, List<String> behaviours, String place, String step, String call, ChangeKind change, String part,
            String recorded, String changedTo) {
    }

    /** The document; {@code sample} is 0 when every change was tried. */
    public static String of(Audited audited, Event.Run run, AuditOptions options) {
        List<Entry> entries = audited.trials().stream().filter(trial -> trial.result() != Trial.Result.NOTICED).map(AuditFile::entry).toList();
        List<Left> left = audited.unaudited().stream().map(one -> new Left(one.scenario().place(), one.reason())).toList();
        Document document = new Document(1, new Run(run.started(), run.target(), run.kit(), audited.setUps()), options.sample().orElse(0),
                options.seed(), audited.all().share(), audited.all(), audited.byFacility(), audited.byKind(), audited.leftOut(), left,
                audited.stale(), entries);
        try {
            return MAPPER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit is plain data and can always be written", e);
        }
    }

    private static Entry entry(Trial trial) {
        Change change = trial.change();
        return new Entry(trial.result(), trial.scenario().ids(), AuditText.place(trial), AuditText.step(trial), change.call(), change.kind(),
                change.what(), change.from(), change.to());
    }
}
