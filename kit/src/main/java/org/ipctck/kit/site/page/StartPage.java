package org.ipctck.kit.site.page;

import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;

/** The first page: what this is, and the ways in. */
public record StartPage(Catalogue catalogue) implements Page {

    /** The one page. */
    public static Stream<StartPage> of(Catalogue catalogue) {
        return Stream.of(new StartPage(catalogue));
    }

    @Override
    public String path() {
        return "index.html";
    }

    @Override
    public String title() {
        return "UNIX interprocess communication, as kernels do it";
    }

    @Override
    public String description() {
        return "What POSIX and Linux document of interprocess communication, one behaviour a page, with what real kernels did.";
    }

    @Override
    public String template() {
        return "start.jte";
    }
}
