package vn.congtam.scoring.slip;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.scoring.roster.Bonds;

/** Who agrees to a reopening, or refuses it: a second person in fact and not in name only. */
record Second(StaffCode staff, Bonds bonds) {

    /** Neither who asked nor one of his people, and nobody of the agency, whose own period it is. */
    void mustStandApart(ReopeningRequested asked, Member member) {
        if (asked.by().equals(staff)) throw Refusal.SECOND_PERSON_NEEDED.refuse();
        if (bonds.areWith(member.agency())) throw Refusal.SECOND_PERSON_OF_AGENCY.refuse();
        if (bonds.areTo(asked.by())) throw Refusal.SECOND_PERSON_BELOW.refuse();
    }
}
