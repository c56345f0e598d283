package org.ipctck.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipctck.kit.event.Keyword;
import org.ipctck.kit.spec.ScenarioText;
import org.ipctck.kit.spec.StepText;

/** What a scenario's words lay claim to, as far as it decides which changes it should notice. */
final class Claims {

    private static final Pattern AT_LEAST = Pattern.compile("after at least ([0-9.]+) ?(ns|us|ms|s)\\b");
    private static final Pattern CHOICE = Pattern.compile("exactly [0-9]+ of .*");

    private final List<StepText> steps;

    Claims(ScenarioText scenario) {
        steps = scenario.steps();
    }

    /** What it claims about one call. */
    CallClaims of(Fate fate) {
        int own = fate.call().step().map(step -> at(step.line())).orElse(-1);
        if (own < 0) {
            return new CallClaims(Keyword.BEFORE, List.of(), Optional.empty(), List.of());
        }
        List<StepText> later = steps.subList(own + 1, steps.size());
        Optional<String> binding = binding(steps.get(own), fate.call().call());
        return new CallClaims(steps.get(own).keyword(), judging(own, fate), binding, later.stream().map(StepText::whole).toList());
    }

    private int at(int line) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).line() == line) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> binding(StepText step, String function) {
        return Pattern.compile("\\b(\\w+) = " + Pattern.quote(function) + "\\(").matcher(step.text()).results()
                .map(found -> found.group(1)).findFirst();
    }

    /** The steps that say what came of the call: itself, what follows it at once about "it", what follows later about its process. */
    private List<String> judging(int own, Fate fate) {
        List<StepText> judging = new ArrayList<>();
        if (steps.get(own).keyword() == Keyword.THEN) {
            judging.add(steps.get(own));
        }
        List<StepText> later = steps.subList(own + 1, steps.size());
        if (steps.get(own).keyword() == Keyword.WHEN) {
            later.stream().takeWhile(step -> step.keyword() == Keyword.THEN).filter(step -> step.text().matches("(it|each|exactly|the other) ?.*"))
                    .forEach(judging::add);
        }
        later.stream().filter(step -> step.keyword() == Keyword.THEN && step.line() < endLine(fate, own) && speaksOf(step, fate.call().thread()))
                .forEach(judging::add);
        return judging.stream().distinct().map(StepText::whole).toList();
    }

    /** Steps after the thread's next call speak of that one. */
    private int endLine(Fate fate, int own) {
        return fate.next().flatMap(Line::step).map(step -> step.line()).filter(line -> line > steps.get(own).line()).orElse(Integer.MAX_VALUE);
    }

    private static boolean speaksOf(StepText step, String thread) {
        return Pattern.compile("(?<![\\w/-])" + Pattern.quote(thread) + "(?![\\w/-])").matcher(step.text()).find();
    }

    /** Whether it leaves open which of several processes it is, so that their changing places is no difference. */
    boolean leavesChoice() {
        return steps.stream().anyMatch(step -> CHOICE.matcher(step.text()).matches());
    }

    /** The steps that speak of signals which a process received. */
    List<String> signals(String thread) {
        return steps.stream().filter(step -> step.text().startsWith(thread + " has received ")).map(StepText::whole).toList();
    }

    /** The shortest time that it demands a call to take, in nanoseconds; empty when it demands none. */
    OptionalLong shortest() {
        Stream<String> texts = steps.stream().map(StepText::text);
        return AT_LEAST.matcher(texts.collect(Collectors.joining("\n"))).results()
                .mapToLong(found -> nanos(found.group(1), found.group(2))).min();
    }

    private static long nanos(String number, String unit) {
        double factor = switch (unit) {
            case "s" -> 1e9;
            case "ms" -> 1e6;
            case "us" -> 1e3;
            default -> 1;
        };
        return Math.round(Double.parseDouble(number) * factor);
    }
}
