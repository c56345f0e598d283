package org.ipctck.kit.site.page;

import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;

/** All facilities, related ones together. */
public record FacilitiesPage(Catalogue catalogue) implements Page {

    /** The one page. */
    public static Stream<FacilitiesPage> of(Catalogue catalogue) {
        return Stream.of(new FacilitiesPage(catalogue));
    }

    @Override
    public String path() {
        return "facilities/index.html";
    }

    @Override
    public String title() {
        return "Facilities";
    }

    @Override
    public String description() {
        return "All facilities of interprocess communication that the kit knows, related ones together.";
    }

    @Override
    public String template() {
        return "facilities.jte";
    }
}
