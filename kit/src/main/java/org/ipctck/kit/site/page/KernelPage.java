package org.ipctck.kit.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Cell;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.KernelRun;
import org.ipctck.kit.verdict.Standing;

/** One kernel: its figures, what it does differently, and how that went over its runs. */
public record KernelPage(Catalogue catalogue, Kernel kernel) implements Page {

    private static final List<String> FACTS = List.of("system", "release", "version", "machine", "libc", "libc-version", "cores",
            "page-size", "uid", "proof");

    /** One page for each kernel. */
    public static Stream<KernelPage> of(Catalogue catalogue) {
        return catalogue.kernels().stream().map(kernel -> new KernelPage(catalogue, kernel));
    }

    /** A behaviour whose verdict differs from the run before. */
    public record Change(Behaviour behaviour, Cell before, Cell now) {
    }

    @Override
    public String path() {
        return "kernels/" + kernel.slug() + "/index.html";
    }

    @Override
    public String title() {
        return kernel.name();
    }

    @Override
    public String description() {
        return "What " + kernel.name() + " (" + kernel.detail() + ") does of what POSIX and Linux document of interprocess communication.";
    }

    @Override
    public String template() {
        return "kernel.jte";
    }

    /** The run whose verdicts count. */
    public KernelRun run() {
        return kernel.latest();
    }

    /** How the run was made: what reproduces it begins so. */
    public Event.Run head() {
        return run().head();
    }

    /** What the target said of itself, as far as it tells kernels apart. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        FACTS.stream().filter(head().facts()::containsKey).forEach(name -> facts.put(name, head().facts().get(name)));
        return facts;
    }

    /** Behaviours that stand there, in the ledger's order. */
    public List<Behaviour> standing(Standing standing) {
        return catalogue.behaviours().stream().filter(behaviour -> kernel.cell(behaviour.id()).standing() == standing).toList();
    }

    /** Verdicts of the run that differ from those of the run before; none for the first. */
    public List<Change> changes(int number) {
        List<Change> changes = new ArrayList<>();
        if (number > 0) {
            for (Behaviour behaviour : catalogue.behaviours()) {
                Cell before = kernel.runs().get(number - 1).cell(behaviour.id());
                Cell now = kernel.runs().get(number).cell(behaviour.id());
                if (before.standing() != now.standing()) {
                    changes.add(new Change(behaviour, before, now));
                }
            }
        }
        return changes;
    }

    /** The way to the badge, from the site's folder. */
    public String badge() {
        return Badges.path(kernel, "svg");
    }

    /** The words of the badge. */
    public String badgeText() {
        return Badges.message(kernel);
    }
}
