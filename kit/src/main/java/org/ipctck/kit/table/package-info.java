/** The comparison tables: what they claim, and which behaviours show it. The files are in {@code features/tables/}. */
package org.ipctck.kit.table;
