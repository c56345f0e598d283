package org.ipctck.kit.site.model;

import java.util.List;

/**
 * A kernel on which runs were made.
 *
 * @param slug   its part of addresses, unique on the site
 * @param name   as people know it: {@code Linux 6.1.0}
 * @param detail what else tells it apart: machine and C library
 * @param runs   the oldest first, at least one
 */
public record Kernel(String slug, String name, String detail, List<KernelRun> runs) {

    /** The run whose verdicts count. */
    public KernelRun latest() {
        return runs.get(runs.size() - 1);
    }

    /** The cell of a behaviour in the latest run. */
    public Cell cell(String id) {
        return latest().cell(id);
    }
}
