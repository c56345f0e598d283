package org.ipctck.kit.table;

import java.util.List;

/**
 * One cell of a comparison.
 *
 * @param row     what is compared: {@code pipe}
 * @param column  in which respect
 * @param claim   the answer in a word or a few; equal answers are equal words
 * @param remark  what else is to be said; empty for nothing
 * @param shownBy the behaviours that show it; none: it is not verified
 * @param place   {@code file:line}
 */
public record Fact(String row, String column, String claim, String remark, List<Shown> shownBy, String place) {

    public Fact {
        shownBy = List.copyOf(shownBy);
    }
}
