package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Refusal.DISPUTED_RATER;
import static vn.congtam.scoring.slip.Refusal.DISPUTE_PENDING;
import static vn.congtam.scoring.slip.Refusal.NOT_THE_PERSONNEL_OFFICE;
import static vn.congtam.scoring.slip.Refusal.NO_DISPUTE;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.scoring.slip.SlipCommand.DisputeRater;
import vn.congtam.scoring.slip.SlipCommand.RejectDispute;

/** "This is not my superior": until the lock, one at a time, answered by neither of the two it is about. */
final class Disputing {
    private Disputing() {}

    static SlipFact dispute(SlipState slip, DisputeRater c) {
        Guards.owner(slip, c.by());
        if (slip.disputed != null) throw DISPUTE_PENDING.refuse();
        StaffCode rater = Guards.member(slip).rater();
        return new RaterDisputed(c.id(), Guards.period(slip), rater, c.reason());
    }

    static SlipFact reject(SlipState slip, RejectDispute c) {
        if (!Guards.others(slip, c.by()).agency().equals(c.serving())) throw NOT_THE_PERSONNEL_OFFICE.refuse();
        Guards.open(slip);
        StaffCode disputed = slip.disputed;
        if (disputed == null) throw NO_DISPUTE.refuse();
        if (disputed.equals(c.by())) throw DISPUTED_RATER.refuse();
        return new DisputeRejected(c.id(), Guards.period(slip), disputed, c.reason());
    }
}
