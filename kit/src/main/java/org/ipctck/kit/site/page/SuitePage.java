package org.ipctck.kit.site.page;

import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Suite;

/** The tests of another suite, and which behaviours each asserts. */
public record SuitePage(Suite suite) implements Page {

    /** One page for each suite. */
    public static Stream<SuitePage> of(Catalogue catalogue) {
        return catalogue.suites().stream().map(SuitePage::new);
    }

    @Override
    public String path() {
        return "peers/" + suite.slug() + "/index.html";
    }

    @Override
    public String title() {
        return suite.name();
    }

    @Override
    public String description() {
        return "Which behaviours the tests of " + suite.name() + " assert.";
    }

    @Override
    public String template() {
        return "suite.jte";
    }

    /** Where a test stands on the page. */
    public String anchor(String test) {
        return Suite.anchor(test);
    }
}
