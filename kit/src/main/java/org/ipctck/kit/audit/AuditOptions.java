package org.ipctck.kit.audit;

import java.util.OptionalInt;

/**
 * How an audit is to go.
 *
 * @param jobs scenarios at the same time
 * @param sample how many of the changes to try; empty: all
 * @param seed which of them; the same seed chooses the same ones of the same run
 */
public record AuditOptions(int jobs, OptionalInt sample, long seed) {
}
