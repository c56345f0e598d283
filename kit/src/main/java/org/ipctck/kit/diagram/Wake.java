package org.ipctck.kit.diagram;

/**
 * A sleeper went on just after somebody else had done something. The evidence tells the order, not the cause; so this is a "then".
 *
 * @param lane    who acted
 * @param from    the end of that act, or its beginning where the sleeper was faster
 * @param act     in words, {@code receiver's msgrcv(Q)}
 * @param sleeper the call that went on
 */
public record Wake(int lane, Moment from, String act, Bar sleeper) {
}
