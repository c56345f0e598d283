package org.ipctck.kit.site.tables;

import java.util.List;
import org.ipctck.kit.site.Page;

/** The way to all tables. */
public record ComparePage(List<Page> tables) implements Page {

    @Override
    public String path() {
        return "compare/index.html";
    }

    @Override
    public String title() {
        return "Facilities compared";
    }

    @Override
    public String description() {
        return "Tables that compare the facilities; each cell leads to the behaviours that show it.";
    }

    @Override
    public String template() {
        return "compare.jte";
    }
}
