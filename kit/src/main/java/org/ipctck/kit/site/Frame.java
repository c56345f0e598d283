package org.ipctck.kit.site;

import java.util.List;
import java.util.Set;
import org.ipctck.kit.site.model.Behaviour;
import org.ipctck.kit.site.model.Facility;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.site.model.Suite;

/**
 * What is around a page, and the way from it to others. Every address is relative and names its file, so that the site works from a
 * folder without a server.
 */
public final class Frame {

    private static final List<Entry> MAIN = List.of(new Entry("Facilities", "facilities/index.html"),
            new Entry("Compare", "compare/index.html"), new Entry("Choose", "choose/index.html"),
            new Entry("Kernels", "matrix/index.html"), new Entry("Coverage", "coverage/index.html"));

    private final String path;
    private final String root;
    private final Set<String> paths;

    /** An entry of the navigation. */
    public record Entry(String title, String path) {
    }

    /** Around the page at that path, on a site with pages at those. */
    Frame(String path, Set<String> paths) {
        this.path = path;
        this.root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        this.paths = paths;
    }

    /** The way up to the site's folder; empty at the top. */
    public String root() {
        return root;
    }

    /** The way to a file of the site, with a fragment or without. */
    public String to(String target) {
        return root + target;
    }

    /** Whether the site has that page: tables, for example, come only with what they compare. */
    public boolean has(String target) {
        return paths.contains(target);
    }

    /** The entries of the navigation that this site has. */
    public List<Entry> navigation() {
        return MAIN.stream().filter(entry -> paths.contains(entry.path())).toList();
    }

    /** Whether the page belongs under that entry. */
    public boolean under(Entry entry) {
        return path.startsWith(entry.path().substring(0, entry.path().lastIndexOf('/') + 1))
                || entry.path().startsWith("facilities/") && path.startsWith("behaviours/")
                || entry.path().startsWith("matrix/") && path.startsWith("kernels/")
                || entry.path().startsWith("coverage/") && path.startsWith("peers/");
    }

    /** The way to a behaviour. */
    public String behaviour(String id) {
        return to("behaviours/" + id + "/index.html");
    }

    /** The way to a behaviour. */
    public String to(Behaviour behaviour) {
        return behaviour(behaviour.id());
    }

    /** The way to a facility. */
    public String facility(String name) {
        return to("facilities/" + name + "/index.html");
    }

    /** The way to a facility. */
    public String to(Facility facility) {
        return facility(facility.name());
    }

    /** The way to a kernel. */
    public String to(Kernel kernel) {
        return to("kernels/" + kernel.slug() + "/index.html");
    }

    /** The way to the tests of another suite. */
    public String to(Suite suite) {
        return to("peers/" + suite.slug() + "/index.html");
    }

    /** The way to a test of another suite. */
    public String test(String suite, String test) {
        return to("peers/" + Suite.slug(suite) + "/index.html#" + Suite.anchor(test));
    }
}
