package org.ipctck.kit.site.tables;

import org.ipctck.kit.table.Fact;

/** A cell of a table, and how far it holds. */
public record Entry(Fact fact, Checked checked) {
}
