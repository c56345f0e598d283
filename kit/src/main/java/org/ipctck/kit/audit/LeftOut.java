package org.ipctck.kit.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a part of an answer is not changed. The audit counts each, so that nothing is left out silently. */
public enum LeftOut {
    /** Descriptors, identifiers, pids, keys and addresses are compared only through names, which would follow the change. */
    HANDLE("numbers that only name something (descriptors, identifiers, keys, pids, addresses): later orders carry them on; that an"
            + " error comes instead is tried"),
    /** Of many results a call reports, the scenario claims some. */
    UNCLAIMED_RESULT("results and data that no step of the scenario lays claim to: another behaviour's subject"),
    /** The scenario says "any", compares another part of the answer, or names the value for later steps that do not come. */
    UNCLAIMED_VALUE("return values that the scenario leaves open (\"any\", a result compared instead, a name given in the set-up)"),
    /** Whether a call slept for a moment is a matter of scheduling where no step says that it blocks. */
    UNCLAIMED_SLEEP("short sleeps of which no step says that the call blocks"),
    /** "Has received" means at least once; a signal that no step speaks of is no claim. */
    UNCLAIMED_SIGNAL("signals that no step speaks of, and how often one came where no step counts"),
    /** A transfer of no bytes cannot have brought one. */
    CONTRADICTION("data of a transfer that returned 0: no agent reports bytes then");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** For people, and in the files of an audit. */
    @JsonValue
    public String words() {
        return words;
    }
}
