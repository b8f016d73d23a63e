package vn.congtam.scoring.period;

import java.util.List;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.AdditionDeclined;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.scoring.period.PeriodCommand.AgreeToAddition;
import vn.congtam.scoring.period.PeriodCommand.DeclineAddition;
import vn.congtam.scoring.period.PeriodCommand.RequestAddition;

/**
 * Who was recorded only after the lock is rated all the same: one asks for it, with reason and document, and another
 * agrees. The period stays locked for everybody else, and is closed for him as soon as he is settled.
 */
final class Addition {
    private Addition() {}

    static PeriodFact request(PeriodState period, RequestAddition c) {
        if (c.by().equals(c.staff())) throw Refusal.OWN_ADDITION.refuse("/staff");
        if (!period.roll.isLocked()) throw Refusal.NOT_LOCKED.refuse();
        mustBeMissing(period, c.staff());
        if (period.additions.containsKey(c.staff().value()))
            throw Refusal.ADDITION_PENDING.refuse("/staff", c.staff().value());
        return new AdditionRequested(
                c.id(), Membership.opened(period).span(), c.staff(), c.by(), c.reason(), c.document());
    }

    static List<PeriodFact> agree(PeriodState period, AgreeToAddition c) {
        PeriodOpened opened = Membership.opened(period);
        StaffCode staff = c.listing().member().staff();
        c.by().mustStandApart(asked(period, staff), opened.agency());
        mustBeMissing(period, staff);
        return List.of(
                Membership.listed(opened, c.listing().governedBy(period.roll.rules())),
                new MemberReopened(c.id(), staff, opened.span()));
    }

    static PeriodFact decline(PeriodState period, DeclineAddition c) {
        PeriodOpened opened = Membership.opened(period);
        c.by().mustStandApart(asked(period, c.staff()), opened.agency());
        return new AdditionDeclined(c.id(), opened.span(), c.staff(), c.reason());
    }

    private static AdditionRequested asked(PeriodState period, StaffCode staff) {
        AdditionRequested asked = period.additions.get(staff.value());
        if (asked == null) throw Refusal.NO_ADDITION_REQUESTED.refuse("/staff", staff.value());
        return asked;
    }

    private static void mustBeMissing(PeriodState period, StaffCode staff) {
        if (period.roll.members().containsKey(staff.value()))
            throw Refusal.ALREADY_LISTED.refuse("/staff", staff.value());
    }
}
