package vn.congtam.reporting.history.telling;

import java.time.LocalDate;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
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
            case StaffJoined f -> in.say("history.StaffJoined", in.name(f.agency()), day(f.from()), in.word(f.kind()));
            case PostAssigned f ->
                in.say(
                        f.leader() ? "history.PostAssigned.leader" : "history.PostAssigned",
                        f.title(),
                        in.name(f.agency(), f.division()),
                        in.name(f.agency()),
                        in.format().day(f.from()),
                        f.document());
            case SuperiorAssigned f -> under(f);
            case KindChanged f -> in.say("history.KindChanged", in.word(f.kind()), day(f.from()), f.document());
            case StaffLeft f -> in.say("history.StaffLeft", day(f.on()), in.word(f.reason()), f.document());
            case PostCorrected f -> in.say("history.PostCorrected", day(f.wrong()), day(f.from()), f.document());
            case FieldsAssigned f -> charge(f);
            case DelegationGranted f ->
                in.say("history.DelegationGranted", in.name(f.delegate()), day(f.from()), day(f.until()), f.document());
            case DelegationWithdrawn f ->
                in.say("history.DelegationWithdrawn", in.name(f.delegate()), day(f.on()), f.document());
            case ActingAppointed f ->
                in.say("history.ActingAppointed", f.title(), day(f.from()), day(f.until()), f.document());
            case Seconded f ->
                in.say(
                        "history.Seconded",
                        in.name(f.agency()),
                        in.name(f.superior()),
                        day(f.from()),
                        day(f.until()),
                        f.document());
            case SecondmentEnded f -> in.say("history.SecondmentEnded", in.name(f.agency()), day(f.on()), f.document());
        };
    }

    private String charge(FieldsAssigned f) {
        return f.divisions().isEmpty()
                ? in.say("history.FieldsAssigned.none", day(f.from()), f.document())
                : in.say("history.FieldsAssigned", String.join(", ", f.divisions()), day(f.from()), f.document());
    }

    private String day(LocalDate day) {
        return in.format().day(day);
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
