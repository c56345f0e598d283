package org.ipctck.kit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** Reads from the steps of a scenario which calls it makes, and with which errors it expects them to fail. */
final class CallWords {

    private static final Pattern CALL = Pattern.compile("(?:^| )([a-z_][a-z0-9_]*)\\(");
    private static final Pattern ACTS = Pattern.compile("(.+?) (?:has called|have called|was refused|were refused|is blocked in|are blocked in|calls|call) .*");
    private static final Pattern RELEASED = Pattern.compile("(?:exactly \\d+ of )?(.+?) (?:is released with|are released with|return|returns) (E[A-Z0-9]+)\\b.*");
    private static final Pattern FAILS = Pattern.compile("(?:it|each|the others?) (?:fails?|returns?) (?:with )?(E[A-Z0-9]+)\\b.*");
    private static final Pattern REFUSED = Pattern.compile(".*(?: refused .*| until it fails) with (E[A-Z0-9]+)");

    /** A call that is expected to fail. */
    record Failure(String call, String errno) {
    }

    private final Predicate<String> errnos;
    private final Map<String, String> lastOf = new HashMap<>();
    private String last = "";
    private final List<Failure> failures = new ArrayList<>();

    private CallWords(Predicate<String> errnos) {
        this.errnos = errnos;
    }

    /** The failures that a scenario expects; {@code errnos} tells which words are errors. */
    static List<Failure> failures(ScenarioText scenario, Predicate<String> errnos) {
        CallWords words = new CallWords(errnos);
        scenario.steps().forEach(step -> words.read(step.text()));
        return words.failures.stream().distinct().toList();
    }

    /** The calls that a scenario makes. */
    static Stream<String> calls(ScenarioText scenario) {
        return scenario.steps().stream().map(StepText::text).filter(text -> ACTS.matcher(text).matches()).map(CallWords::call).flatMap(Optional::stream).distinct();
    }

    private static Optional<String> call(String text) {
        Matcher matcher = CALL.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void read(String text) {
        Matcher acts = ACTS.matcher(text);
        Optional<String> call = acts.matches() ? call(text) : Optional.empty();
        if (call.isPresent()) {
            last = call.get();
            roles(acts.group(1)).forEach(role -> lastOf.put(role, last));
            failure(REFUSED, text).ifPresent(errno -> failures.add(new Failure(last, errno)));
            return;
        }
        Optional<String> failed = failure(FAILS, text);
        if (failed.isPresent()) {
            failures.add(new Failure(last, failed.get()));
            return;
        }
        Matcher released = RELEASED.matcher(text);
        if (released.matches() && errnos.test(released.group(2))) {
            roles(released.group(1)).map(lastOf::get).filter(known -> known != null)
                    .forEach(known -> failures.add(new Failure(known, released.group(2))));
        }
    }

    private Optional<String> failure(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)).filter(errnos) : Optional.empty();
    }

    private static Stream<String> roles(String text) {
        return Stream.of(text.split(", | and "));
    }
}
