package vn.congtam.reporting.history.telling;

import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;

/** What happened in a person's service and as a member of periods. */
record ServiceWords(Speech in) {

    String of(StaffFact fact) {
        return switch (fact) {
            case StaffJoined f ->
                in.say("history.StaffJoined", in.name(f.agency()), in.format().day(f.from()));
            case PostAssigned f ->
                in.say(
                        f.leader() ? "history.PostAssigned.leader" : "history.PostAssigned",
                        f.title(),
                        in.name(f.agency(), f.division()),
                        in.name(f.agency()),
                        in.format().day(f.from()),
                        f.document());
            case SuperiorAssigned f -> under(f);
        };
    }

    private String under(SuperiorAssigned f) {
        String from = in.format().day(f.from());
        return f.superior() == null
                ? in.say("history.SuperiorAssigned.none", from, f.document())
                : in.say("history.SuperiorAssigned", in.name(f.superior()), from, f.document());
    }

    String of(PeriodFact fact) {
        return switch (fact) {
            case MemberListed f -> listed(f.member(), f.month());
            case MemberSettled f -> in.say("history.MemberSettled");
            case MemberClosed f -> in.say("history.MemberClosed", in.format().month(f.month()));
            case PeriodOpened f -> in.say("history.PeriodOpened", in.format().month(f.month()));
            case PeriodLocked f -> in.say("history.PeriodLocked", in.format().month(f.month()));
        };
    }

    private String listed(Member member, String month) {
        return in.say(
                "history.MemberListed",
                in.format().month(month),
                in.name(member.agency()),
                in.name(member.rater()),
                in.name(member.decider()));
    }
}
