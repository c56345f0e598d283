package org.ipctck.kit.site.model;

import java.util.List;
import org.ipctck.kit.ledger.Row;

/** A test of another suite: {@code LTP}, {@code msgrcv01}. */
public record PeerTest(String suite, String name) {

    static List<PeerTest> of(Row row) {
        return Behaviour.split(row.peers()).stream().map(PeerTest::parse).distinct().toList();
    }

    private static PeerTest parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new PeerTest("", text) : new PeerTest(text.substring(0, colon), text.substring(colon + 1));
    }
}
