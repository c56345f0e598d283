package org.ipctck.kit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipctck.kit.ledger.Row;

/**
 * A behaviour that is not the same in all runs.
 *
 * @param difference the gravest of all runs
 * @param cells      one for each run, in their order
 */
record Differing(Row row, Difference difference, List<Cell> cells) {

    static Optional<Differing> of(Row row, List<Cell> cells) {
        return cells.stream().skip(1).flatMap(cell -> Difference.between(cells.get(0), cell).stream())
                .min(Comparator.naturalOrder()).map(difference -> new Differing(row, difference, cells));
    }
}
