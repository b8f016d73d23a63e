package vn.congtam.events.scoring;

import java.time.LocalDate;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** The story of one agency's evaluation period. Opening names everybody in it, so that no record means just that. */
public sealed interface PeriodFact extends Fact {
    PeriodId period();

    /** @param due the day by which the agency's report is to be handed in */
    record PeriodOpened(PeriodId period, AgencyId agency, String month, Rules rules, LocalDate due)
            implements PeriodFact {}

    record MemberListed(PeriodId period, String month, Member member, Rules rules) implements PeriodFact {}

    /** The member's grade, or the reason for having none, is decided. */
    record MemberSettled(PeriodId period, StaffCode staff) implements PeriodFact {}

    record PeriodLocked(PeriodId period, AgencyId agency, String month) implements PeriodFact {}

    record MemberClosed(PeriodId period, StaffCode staff, String month) implements PeriodFact {}
}
