package org.ipctck.kit.site.tables;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.KernelRun.Tried;
import org.ipctck.kit.table.Shown;

/**
 * How far something claimed holds on the kernels of the site.
 *
 * @param ids       the behaviours that show it, each once
 * @param verified  the kernels on which all that shows it conforms
 * @param deviating the kernels on which something that shows it deviates
 * @param why       why no kernel verifies it; empty when one does
 */
public record Checked(List<String> ids, List<Kernel> verified, List<Kernel> deviating, String why) {

    /** Checks what these behaviours and scenarios show. */
    static Checked of(Catalogue catalogue, List<Shown> shown) {
        // A ledger of one's own may lack rows that the tables name.
        List<String> ids = shown.stream().map(Shown::id).filter(id -> catalogue.behaviour(id).isPresent()).distinct().toList();
        List<Kernel> verified = kernels(catalogue, kernel -> !shown.isEmpty() && shown.stream().allMatch(one -> conforms(kernel, one)));
        List<Kernel> deviating = kernels(catalogue, kernel -> shown.stream().anyMatch(one -> deviates(kernel, one)));
        return new Checked(ids, verified, deviating, verified.isEmpty() ? why(catalogue, ids) : "");
    }

    private static List<Kernel> kernels(Catalogue catalogue, Predicate<Kernel> fits) {
        return catalogue.kernels().stream().filter(fits).toList();
    }

    private static boolean conforms(Kernel kernel, Shown shown) {
        List<Tried> tried = tried(kernel, shown);
        return !tried.isEmpty() && tried.stream().allMatch(one -> one.outcome() == Outcome.CONFORMS);
    }

    private static boolean deviates(Kernel kernel, Shown shown) {
        return tried(kernel, shown).stream().anyMatch(one -> one.outcome() == Outcome.DEVIATES);
    }

    private static List<Tried> tried(Kernel kernel, Shown shown) {
        return kernel.latest().tried(shown.id()).stream().filter(one -> shown.means(one.title(), one.example())).toList();
    }

    private static String why(Catalogue catalogue, List<String> ids) {
        if (ids.isEmpty()) {
            return "no behaviour shows it";
        }
        boolean specified = ids.stream().allMatch(id -> catalogue.behaviour(id).filter(behaviour -> behaviour.specified()).isPresent());
        return specified ? "no kernel here verifies all of it" : "not specified yet";
    }

    /** Whether it holds wherever it was judged, and was judged somewhere. */
    public boolean holds() {
        return !verified.isEmpty() && deviating.isEmpty();
    }

    /** For the style sheet and the script. */
    public String css() {
        return !deviating.isEmpty() ? "deviating" : verified.isEmpty() ? "unverified" : "verified";
    }

    /** The names of the kernels that deviate. */
    public String deviators() {
        return deviating.stream().map(Kernel::name).collect(Collectors.joining(", "));
    }
}
