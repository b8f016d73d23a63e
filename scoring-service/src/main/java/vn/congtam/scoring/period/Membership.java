package vn.congtam.scoring.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.AssignJudges;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.Occasion;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.period.PeriodCommand.ReleaseMember;
import vn.congtam.scoring.period.PeriodCommand.RelistMembers;
import vn.congtam.scoring.period.PeriodCommand.ReopenMember;
import vn.congtam.scoring.period.PeriodCommand.ResettleMember;
import vn.congtam.scoring.period.PeriodCommand.SettleMember;
import vn.congtam.scoring.reference.Spans;

/** Who is in a period, who judges them, and whose evaluation has ended. */
final class Membership {
    private Membership() {}

    static List<PeriodFact> open(PeriodState period, OpenPeriod c) {
        if (period.opened != null) throw Refusal.PERIOD_ALREADY_OPEN.refuse("/span", Spans.inSentence(c.span()));
        if (c.listings().isEmpty()) throw Refusal.NO_STAFF.refuse("/agency");
        PeriodOpened opened = new PeriodOpened(c.id(), c.agency(), c.span(), c.basis(), c.rules(), c.due());
        List<PeriodFact> facts = new ArrayList<>(List.of(opened));
        Occasion why = c.occasion();
        if (why != null) facts.add(new OccasionStated(c.id(), why.reason(), why.document(), why.named()));
        c.listings().forEach(listing -> facts.add(listed(opened, listing)));
        return facts;
    }

    static PeriodFact add(PeriodState period, AddMember c) {
        mustNotBeLocked(period);
        StaffCode staff = c.listing().member().staff();
        if (period.roll.members().containsKey(staff.value()))
            throw Refusal.ALREADY_LISTED.refuse("/staff", staff.value());
        return listed(opened(period), c.listing().governedBy(period.roll.rules()));
    }

    /**
     * Told again it changes nothing, and whoever is listed no more stays so. Each is rated by the rules he was listed by.
     * After the lock it is for those alone whose slips were opened again.
     */
    static List<PeriodFact> relist(PeriodState period, RelistMembers c) {
        if (!c.people().allMatch(staff -> isOpenFor(period, staff.value()))) throw Refusal.PERIOD_LOCKED.refuse();
        PeriodOpened opened = opened(period);
        SortedMap<String, Member> members = new TreeMap<>(period.roll.members());
        List<PeriodFact> facts = new ArrayList<>();
        c.placed().stream().filter(now -> isNews(period, now.member())).forEach(now -> {
            members.put(now.member().staff().value(), now.member());
            facts.add(new JudgesAssigned(c.id(), opened.span(), now.member(), now.reason()));
        });
        c.listings().stream()
                .filter(now -> Made.by(now)
                        .differsFrom(period.made.get(now.member().staff().value())))
                .map(now -> listed(opened, now.of(known(members, now.member().staff()))))
                .forEach(facts::add);
        return facts;
    }

    private static boolean isNews(PeriodState period, Member now) {
        Member before = period.roll.members().get(now.staff().value());
        return before != null && !before.equals(now);
    }

    private static Member known(SortedMap<String, Member> members, StaffCode staff) {
        return Objects.requireNonNull(members.get(staff.value()));
    }

    /** Told again it changes nothing: a transfer is followed by whoever learns of it first. */
    static List<PeriodFact> release(PeriodState period, ReleaseMember c) {
        mustNotBeLocked(period);
        return period.roll.members().containsKey(c.staff().value())
                ? List.of(new MemberReleased(c.id(), c.staff(), opened(period).span(), c.to()))
                : List.of();
    }

    /** The superior left, or was the wrong one: the slip goes on under another, and nothing of it is lost. */
    static PeriodFact assignJudges(PeriodState period, AssignJudges c) {
        String staff = c.member().staff().value();
        if (!isOpenFor(period, staff)) throw Refusal.PERIOD_LOCKED.refuse();
        if (!period.roll.members().containsKey(staff)) throw Refusal.NOT_LISTED.refuse("/staff", staff);
        if (c.member().equals(period.roll.members().get(staff))) throw Refusal.SAME_JUDGES.refuse("/rater");
        return new JudgesAssigned(c.id(), opened(period).span(), c.member(), c.reason());
    }

    /** Told again, or told too late, it changes nothing. Who was opened again after the lock is closed again. */
    static List<PeriodFact> settle(PeriodState period, SettleMember c) {
        String staff = c.staff().value();
        boolean again = period.reopened.containsKey(staff);
        boolean news = !c.settlement().equals(period.roll.settlements().get(staff));
        if (!period.roll.members().containsKey(staff) || period.roll.isLocked() && !again || !news) return List.of();
        List<PeriodFact> facts = new ArrayList<>();
        facts.add(new MemberSettled(c.id(), c.staff(), c.settlement()));
        if (period.roll.isLocked())
            facts.add(new MemberClosed(c.id(), c.staff(), opened(period).span(), c.settlement()));
        return facts;
    }

    static List<PeriodFact> resettle(PeriodState period, ResettleMember c) {
        boolean news =
                !c.settlement().equals(period.roll.settlements().get(c.staff().value()));
        return news ? List.of(new MemberSettled(c.id(), c.staff(), c.settlement())) : List.of();
    }

    static List<PeriodFact> reopen(PeriodState period, ReopenMember c) {
        boolean closed =
                period.roll.isLocked() && !period.reopened.containsKey(c.staff().value());
        return closed
                ? List.of(new MemberReopened(c.id(), c.staff(), opened(period).span()))
                : List.of();
    }

    private static boolean isOpenFor(PeriodState period, String staff) {
        return !period.roll.isLocked() || period.reopened.containsKey(staff);
    }

    static PeriodOpened opened(PeriodState period) {
        return Objects.requireNonNull(period.opened);
    }

    static void mustNotBeLocked(PeriodState period) {
        if (period.roll.isLocked()) throw Refusal.PERIOD_LOCKED.refuse();
    }

    static MemberListed listed(PeriodOpened in, Listing who) {
        return new MemberListed(
                in.period(),
                in.span(),
                who.basis(),
                in.due(),
                who.member(),
                who.rules(),
                who.parts(),
                who.tracked(),
                who.superseded(),
                who.from(),
                who.brought().isEmpty() ? null : who.brought());
    }
}
