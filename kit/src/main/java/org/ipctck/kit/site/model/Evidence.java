package org.ipctck.kit.site.model;

import org.ipctck.kit.verdict.History;

/**
 * What was recorded of a scenario on one kernel.
 *
 * @param kernel   the kernel's slug
 * @param place    {@code file:line} of the scenario or outline
 * @param conforms whether the judge was content
 */
public record Evidence(String kernel, String place, boolean conforms, History history) {

    /** The values of the outline's row; empty for a plain scenario. */
    public String example() {
        return history.scenario().example();
    }
}
