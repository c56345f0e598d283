package org.ipctck.kit.site;

import java.util.stream.Stream;
import org.ipctck.kit.site.model.Catalogue;

/** Makes pages of one sort. */
@FunctionalInterface
public interface PageSource {

    /** The pages; none when there is nothing to tell. */
    Stream<? extends Page> pages(Catalogue catalogue);
}
