package org.ipctck.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipctck.kit.spec.Source;

/**
 * All comparison tables.
 *
 * @param compared  what they compare, in order
 * @param all       the tables, in order
 * @param questions to choose by, in order
 * @param helpers   calls of the agent that are no functions of the C library
 * @param faults  what is wrong with the files; such lines are left out
 */
public record Tables(List<Compared> compared, List<Comparison> all, List<Question> questions, Set<String> helpers, List<Fault> faults) {

    /** Reads the files of {@code features/tables/}; without any there is no table. */
    public static Tables of(List<Source> files) {
        return new TablesReader(files).read();
    }

    /** The table of that key. */
    public Optional<Comparison> table(String key) {
        return all.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
