package org.ipctck.kit.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an answer is changed. */
public enum ChangeKind {
    /** A call that succeeded fails. */
    ERROR_INSTEAD("an error instead of success"),
    /** A call that failed fails with another error. */
    OTHER_ERROR("another error"),
    /** A call that failed succeeds. */
    SUCCESS_INSTEAD("success instead of an error"),
    /** The return value is another one. */
    OTHER_VALUE("another return value"),
    /** Bytes, text or a list that the call is for are other ones. */
    OTHER_DATA("other data"),
    /** One of the results that the scenario names is another one. */
    OTHER_RESULT("another result field"),
    /** The call took less time than the scenario demands. */
    TOO_EARLY("returned too early"),
    /** A call that returned at once blocks, and nothing wakes it. */
    BLOCKED_INSTEAD("blocked instead of returned"),
    /** A call that blocked returns at once. */
    RETURNED_INSTEAD("returned instead of blocked"),
    /** A call that blocked is found awake when it is looked at again. */
    WOKEN("woken instead of still blocked"),
    /** A process dies instead of blocking or of being released. */
    DIED_INSTEAD("died instead of blocked"),
    /** A release never comes. */
    NEVER_RELEASED("never released"),
    /** A process ends in another way. */
    OTHER_END("another end of a process"),
    /** A process that ended lives on. */
    NEVER_ENDS("a process never ends"),
    /** Two processes change places. */
    SWAPPED("two processes' answers swapped"),
    /** A signal is not received. */
    NO_SIGNAL("a signal not received"),
    /** Another signal is received instead. */
    OTHER_SIGNAL("another signal received"),
    /** A signal is received once more. */
    SIGNAL_TWICE("a signal received twice"),
    /** What comes with a signal is something else. */
    OTHER_SIGNAL_FIELD("another field of a signal");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** For people, and in the files of an audit. */
    @JsonValue
    public String words() {
        return words;
    }
}
