package vn.congtam.scoring.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipId;

/**
 * The latest that an official said of his rater on a slip, and what came of it.
 *
 * @param rater who is said not to be the superior
 * @param present who is to review now
 * @param answer why it was rejected
 */
record Dispute(
        SlipId slip,
        AgencyId agency,
        StaffCode staff,
        String span,
        StaffCode rater,
        @Personal @Nullable String reason,
        Instant at,
        State state,
        StaffCode present,
        @Nullable String answer,
        @Nullable Instant closed) {

    enum State {
        OPEN,
        REJECTED,
        /** Another reviews. */
        REROUTED,
        /** The slip was locked before anybody answered. */
        LAPSED
    }

    static Dispute raised(RaterDisputed f, Instant at) {
        return new Dispute(
                f.slip(),
                f.period().agency(),
                f.slip().staff(),
                f.slip().span(),
                f.rater(),
                f.reason(),
                at,
                State.OPEN,
                f.rater(),
                null,
                null);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Dispute rejected(DisputeRejected f, Instant at) {
        return closed(State.REJECTED, present, f.reason(), at);
    }

    /** The rater who was disputed is not the rater any more; another change leaves it open. */
    Dispute judged(StaffCode now, Instant at) {
        return isOpen() && !now.equals(rater) ? closed(State.REROUTED, now, null, at) : this;
    }

    Dispute locked(Instant at) {
        return isOpen() ? closed(State.LAPSED, present, null, at) : this;
    }

    private Dispute closed(State how, StaffCode now, @Nullable String why, Instant when) {
        return new Dispute(slip, agency, staff, span, rater, reason, at, how, now, why, when);
    }
}
