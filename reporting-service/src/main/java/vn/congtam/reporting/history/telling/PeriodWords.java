package vn.congtam.reporting.history.telling;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.Settlement;

/** What happened to a person as a member of periods. */
record PeriodWords(Speech in, @Nullable StaffCode person) {

    String of(PeriodFact fact) {
        return switch (fact) {
            case PeriodOpened f -> in.say("history.PeriodOpened", in.span(f.span()));
            case OccasionStated f -> in.say("history.OccasionStated", f.reason(), f.document());
            case MemberListed f -> listed(f.member(), f.span());
            case JudgesAssigned f -> assigned(f);
            case MemberReleased f -> in.say("history.MemberReleased", in.span(f.span()), in.name(f.to()));
            case MemberSettled f -> in.say("history.MemberSettled", result(f.settlement()));
            case MemberWeighed f -> in.say("history.MemberWeighed", f.grade() == null ? "–" : in.word(f.grade()));
            case CapRaised f -> in.say("history.CapRaised", in.format().number(f.percent()), f.reason(), f.document());
            case CapOverrun f -> overrun(f);
            case PriorityApproved f -> priority(f);
            case ReportHandedIn f -> in.say("history.ReportHandedIn", in.span(f.span())) + in.late(f.late());
            case PeriodLocked f -> in.say("history.PeriodLocked", in.span(f.span())) + in.onBehalf(f.onBehalfOf());
            case MemberClosed f -> in.say("history.MemberClosed", in.span(f.span()));
            case MemberReopened f -> in.say("history.MemberReopened", in.span(f.span()));
            case AdditionRequested f ->
                in.say("history.AdditionRequested", in.name(f.by()), in.span(f.span()), f.reason(), f.document());
            case AdditionDeclined f -> in.say("history.AdditionDeclined", in.span(f.span()), f.reason());
            case ResultsPublished f -> published(f);
        };
    }

    private String published(ResultsPublished f) {
        return in.say("history.ResultsPublished", in.span(f.span()), in.format().day(f.on()))
                + in.onBehalf(f.onBehalfOf())
                + (f.missed() == null ? "" : " " + in.say("history.ResultsPublished.missed"));
    }

    private String listed(Member member, String span) {
        return in.say(
                "history.MemberListed",
                in.span(span),
                in.name(member.agency()),
                in.name(member.rater()),
                in.name(member.decider()));
    }

    private String assigned(JudgesAssigned f) {
        Member member = f.member();
        return in.say(
                "history.JudgesAssigned",
                in.span(f.span()),
                in.name(member.rater()),
                in.name(member.decider()),
                f.reason());
    }

    private String result(Settlement settlement) {
        if (settlement.decided() != null) {
            return in.word(settlement.decided());
        }
        return settlement.unrated() == null ? "–" : in.say("history.unrated", in.word(settlement.unrated()));
    }

    private String overrun(CapOverrun f) {
        int most = f.excesses().stream().mapToInt(Excess::places).max().orElse(0);
        return most == 0 ? in.say("history.CapOverrun.over") : in.say("history.CapOverrun", most);
    }

    /** Only the person's own place: who else has the same score is not for him to read here. */
    private String priority(PriorityApproved f) {
        int place = person == null ? 1 : f.order().indexOf(person) + 1;
        return in.say("history.PriorityApproved", place, f.order().size(), f.document());
    }
}
