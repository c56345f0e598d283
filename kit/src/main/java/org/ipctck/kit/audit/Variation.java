package org.ipctck.kit.audit;

import org.ipctck.fixtures.wire.Payload;

/**
 * An outcome in which one thing is another.
 *
 * @param kind of the change
 * @param what part is changed: {@code value}, {@code error}, the name of a result
 * @param from what was recorded
 * @param to what it is instead
 * @param outcome the whole outcome, as an answer
 */
record Variation(ChangeKind kind, String what, String from, String to, Payload outcome) {
}
