package org.ipctck.kit.verdict;

import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.event.Proof;

/**
 * What the judge says about one scenario.
 *
 * @param outcome the verdict
 * @param reason  why, in words for people; empty when it conforms
 * @param proof   weak as soon as one blocked call was proved weakly
 */
public record Judgement(Outcome outcome, String reason, Proof proof) {
}
