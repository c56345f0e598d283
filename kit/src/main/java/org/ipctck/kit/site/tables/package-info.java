/** The pages of the comparison tables, and the one by which somebody chooses a facility. */
package org.ipctck.kit.site.tables;
