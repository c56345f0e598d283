package org.ipctck.kit.site.page;

/**
 * What happened on a real kernel, drawn and told.
 *
 * @param caption on which kernel, and with which values
 * @param svg     markup that stands in the page as it is; empty when there is only the text
 * @param text    the same in words and times, line by line
 */
public record Figure(String caption, String svg, String text) {
}
