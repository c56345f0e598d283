package org.ipctck.kit.ledger;

/**
 * One behaviour of the ledger.
 *
 * @param id        for example {@code SVMQ-021}
 * @param facility  the kind of IPC
 * @param title     the behaviour in one line
 * @param behaviour what exactly is promised
 * @param standard  who promises it
 * @param tier      1, 2 or 3
 * @param seeds     the founding documents that claim it
 * @param reference manual pages and sections of standards
 * @param peers     tests of other suites that assert it
 * @param observe   what to look at
 * @param needs     what it needs from the environment, {@code -} for nothing
 * @param note      traps and findings
 * @param place     {@code file:line}
 */
public record Row(String id, String facility, String title, String behaviour, Standard standard, int tier, String seeds,
        String reference, String peers, String observe, String needs, String note, String place) {

    /** The part of the id before the number: {@code SVMQ}. */
    public String family() {
        return id.substring(0, id.lastIndexOf('-'));
    }
}
