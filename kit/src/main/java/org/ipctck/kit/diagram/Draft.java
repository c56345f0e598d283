package org.ipctck.kit.diagram;

import java.util.ArrayList;
import java.util.List;
import org.ipctck.kit.diagram.Bar.Ending;
import org.ipctck.kit.event.Payload;

/** A call while its evidence is read. */
final class Draft {

    private final int lane;
    private final String call;
    private final Payload order;
    private final Moment floor;
    private final List<Bar.Proof> proofs = new ArrayList<>();
    private Moment begin;
    private Moment end;
    private Ending ending = Ending.OPEN;
    private String outcome = "";

    /** A call in a lane that is free from the floor on. */
    Draft(int lane, String call, Payload order, Moment begin, Moment floor) {
        this.lane = lane;
        this.call = call;
        this.order = order;
        this.floor = floor;
        this.begin = Moment.later(begin, floor);
    }

    int lane() {
        return lane;
    }

    boolean isOpen() {
        return end == null;
    }

    Payload order() {
        return order;
    }

    void asleep(Moment at, String words) {
        proofs.add(new Bar.Proof(at, words));
    }

    /** When it was really entered; before its end is known only when it was ordered. */
    void entered(long nanos) {
        begin = Moment.later(new Moment(nanos, begin.order()), floor);
    }

    /** A clock that goes backwards must not tear the picture: the end is never before the beginning. */
    void end(Moment at, Ending how, String what) {
        end = Moment.later(at, new Moment(begin.nanos(), at.order()));
        ending = how;
        outcome = what;
    }

    Bar bar(int drawn) {
        List<Bar.Proof> within = proofs.stream().filter(proof -> proof.at().compareTo(begin) > 0 && proof.at().compareTo(end) < 0).toList();
        return new Bar(drawn, call, Words.call(order), outcome, ending, begin, end, within);
    }
}
