package vn.congtam.indicator.staff;

import java.time.LocalDate;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.indicator.staff.StaffCommand.RevokeDecision;

/**
 * What was recorded for a day to come is taken back by another fact. From its day on it has had effects, and is followed
 * by another decision instead.
 */
record Revocation(Tenure tenure, Postings postings, Loans loans, Days superiors, Days fields) {

    DecisionRevoked of(RevokeDecision c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        OwnRecord.mustNotGain(c.remaining(), c.by(), Refusal.OWN_SUBORDINATE, "/decision");
        if (!c.from().isAfter(c.today())) throw Refusal.IN_EFFECT.refuse("/from", c.from());
        if (!isDecided(c.decision(), c.from())) throw Refusal.NO_SUCH_DECISION.refuse("/from", c.from());
        if (c.decision() == Revocable.POST) mustNotBeReliedOn(c.from());
        return new DecisionRevoked(c.staff(), c.decision(), c.from(), c.document());
    }

    private boolean isDecided(Revocable decision, LocalDate from) {
        return switch (decision) {
            case LEAVING -> tenure.left().equals(from);
            case POST -> postings.all().stream().anyMatch(one -> one.from().equals(from));
            case SUPERIOR -> superiors.include(from);
            case FIELDS -> fields.include(from);
            case SECONDMENT -> loans.all().stream().anyMatch(one -> one.from().equals(from));
        };
    }

    /** Only who leads is in charge of divisions. */
    private void mustNotBeReliedOn(LocalDate from) {
        if (!fields.latest().isBefore(from)) throw Refusal.RELIED_ON.refuse("/from", fields.latest());
    }
}
