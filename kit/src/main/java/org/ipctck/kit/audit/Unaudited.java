package org.ipctck.kit.audit;

import org.ipctck.kit.spec.ScenarioText;

/**
 * A selected scenario that could not be audited.
 *
 * @param scenario that was left out
 * @param reason why, for people
 */
public record Unaudited(ScenarioText scenario, String reason) {
}
