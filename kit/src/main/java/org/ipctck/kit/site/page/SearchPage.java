package org.ipctck.kit.site.page;

import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;

/** Everything that a search has found. */
public record SearchPage() implements Page {

    /** The one page. */
    public static Stream<SearchPage> of(Catalogue catalogue) {
        return Stream.of(new SearchPage());
    }

    @Override
    public String path() {
        return "search/index.html";
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public String description() {
        return "Search in behaviours, facilities, calls and the tests of other suites.";
    }

    @Override
    public String template() {
        return "search.jte";
    }
}
