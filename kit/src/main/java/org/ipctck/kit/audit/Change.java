package org.ipctck.kit.audit;

/**
 * One recorded answer, or one thing that came unasked, changed into another.
 *
 * @param kind how
 * @param line the order whose answer it is, or after which it came
 * @param call whose answer it is, for people: {@code receiver: msgrcv(queue=0)}
 * @param function the call's name, or {@code signal}, {@code end}
 * @param what part of it: {@code value}, {@code error}, the name of a result, {@code outcome} for all of it
 * @param from what was recorded
 * @param to what it was changed to
 * @param script the scenario with the change
 */
public record Change(ChangeKind kind, Line line, String call, String function, String what, String from, String to, Script script) {
}
