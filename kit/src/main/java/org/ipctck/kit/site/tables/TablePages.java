package org.ipctck.kit.site.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;

/** All pages that are made of tables; none when the specification has no table. */
public final class TablePages {

    private TablePages() {
    }

    /** The pages of a catalogue. */
    public static Stream<Page> of(Catalogue catalogue) {
        TableData data = new TableData(catalogue);
        if (data.tables().all().isEmpty()) {
            return Stream.empty();
        }
        List<Page> pages = new ArrayList<>();
        data.tables().all().forEach(table -> pages.add(new TablePage(data, table)));
        pages.add(CallsPage.functions(data));
        pages.add(CallsPage.errnos(data));
        pages.add(0, new ComparePage(List.copyOf(pages)));
        pages.add(new ChoosePage(data));
        return pages.stream();
    }
}
