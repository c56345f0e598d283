package org.ipctck.kit.site;

/** One page. What its template needs, the page gives by methods of its own; the template has the parameters {@code page} and {@code frame}. */
public interface Page {

    /** Where it is on the site: {@code behaviours/SVMQ-021/index.html}. */
    String path();

    /** Its title, true when read alone. */
    String title();

    /** One sentence, for lists of search results and previews. */
    String description();

    /** The template that shows it: {@code behaviour.jte}. */
    String template();
}
