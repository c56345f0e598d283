package org.ipctck.kit.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.KernelRun;
import org.ipctck.kit.verdict.Standing;

/** The shares of verdicts, drawn as parts of a bar; only behaviours that were selected count. */
public record Bar(List<Part> parts, String label) {

    /** One share; {@code from} and {@code width} in hundredths of the bar. */
    public record Part(String css, String from, String width) {
    }

    /** The shares of a whole run. */
    public static Bar of(KernelRun run) {
        return of(run::count);
    }

    /** The shares of some behaviours on a kernel. */
    public static Bar of(Kernel kernel, Collection<Behaviour> behaviours) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        behaviours.forEach(behaviour -> counts.merge(kernel.cell(behaviour.id()).standing(), 1, Integer::sum));
        return of(standing -> counts.getOrDefault(standing, 0));
    }

    private static Bar of(ToIntFunction<Standing> count) {
        List<Standing> shown = Arrays.stream(Standing.values()).filter(Standing::selected).filter(s -> count.applyAsInt(s) > 0).toList();
        int all = shown.stream().mapToInt(count).sum();
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Standing standing : shown) {
            double width = 100.0 * count.applyAsInt(standing) / all;
            parts.add(new Part(standing.name().toLowerCase(Locale.ROOT).replace('_', '-'), number(from), number(width)));
            from += width;
        }
        String label = shown.stream().map(s -> count.applyAsInt(s) + " " + s.words()).collect(Collectors.joining(", "));
        return new Bar(parts, label.isEmpty() ? "nothing was run" : label);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
