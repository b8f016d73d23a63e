package vn.congtam.scoring.period;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.platform.web.Rule;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.period.PeriodCommand.ApprovePriority;
import vn.congtam.scoring.period.PeriodCommand.KeepPromise;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.RaiseCap;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;

/** Who may be Excellent: the cap with its documented exception, the order among equals, and the ceilings. */
final class Distinction {
    private Distinction() {}

    /** Also after the lock, when a decision is to be replaced. */
    static PeriodFact raise(PeriodState period, RaiseCap c, Law law) {
        Membership.opened(period);
        mustBeAbove(period, c);
        Classification classification = classification(period, law);
        if (!classification.allows(c.percent(), c.document())) {
            String most = classification.mostPercent().toPlainString();
            throw Refusal.CAP_PERCENT_OUT_OF_RANGE.refuse("/percent", most);
        }
        return new CapRaised(c.id(), c.percent(), c.reason(), c.document());
    }

    static PeriodFact approve(PeriodState period, ApprovePriority c) {
        Membership.mustNotBeLocked(period);
        Set<StaffCode> seen = new HashSet<>();
        for (int i = 0; i < c.order().size(); i++) {
            StaffCode staff = c.order().get(i);
            if (!period.roll.members().containsKey(staff.value())) refuse(Refusal.NOT_LISTED, i, staff);
            if (!seen.add(staff)) refuse(Refusal.ORDER_REPEATED, i, staff);
        }
        return new PriorityApproved(c.id(), c.order(), c.document());
    }

    /** Of a few who are named no share is told; a leader's ceiling is no share, and holds for each. */
    static void mustBeKept(PeriodState period, LockPeriod c, Law law) {
        Classification classification =
                period.roll.classification(law, c.besides(), member -> graded(period, c, member));
        refuseIfAny(Refusal.CAP_EXCEEDED, "", classification.violations(period.roll.leeway()));
        refuseIfAny(
                Refusal.ORDER_NOT_FOLLOWED, "", classification.outOfOrder(period.roll.leeway(), period.roll.earned()));
        refuseIfAny(Refusal.CEILING_EXCEEDED, "", classification.blocks(c.performance()));
    }

    /**
     * A better grade after the lock, or a worse one by which others may be Excellent no longer; one that was promised before
     * may always be given. Before the lock grades are weighed at the lock itself.
     */
    static List<PeriodFact> weigh(PeriodState period, WeighMember c, Law law) {
        boolean member = period.roll.members().containsKey(c.staff().value());
        Settlement known = period.roll.settlement(c.staff().value());
        boolean news = known == null || known.decided() != c.grade();
        if (!period.roll.isLocked() || !member || !news) return List.of();
        if (c.cap() != null && c.grade() == Grade.EXCELLENT) mustHavePlace(period, c, c.cap(), law);
        else if (c.base() != null) Overrun.mustNotGrow(period, c, c.base(), law);
        return List.of(new MemberWeighed(c.id(), c.staff(), c.grade()));
    }

    /** After the lock grades are given here and on the slip at once, but for the answer to a petition. */
    static void mustBeKept(PeriodState period, KeepPromise c) {
        Settlement known = period.roll.settlement(c.staff().value());
        boolean promised = period.roll.isLocked() && known != null && known.decided() != c.now();
        if (promised) throw Refusal.PETITION_ANSWERED.refuse();
    }

    private static void mustHavePlace(PeriodState period, WeighMember c, Rule cap, Law law) {
        Classification then = period.roll.classification(
                law,
                c.besides(),
                member -> member.staff().equals(c.staff())
                        ? new Graded(member, c.grade(), total(period, c))
                        : period.roll.graded(member));
        refuseIfAny(cap, "/grade", then.violations(period.roll.leeway()));
        refuseIfAny(Refusal.ORDER_NOT_FOLLOWED, "/grade", then.outOfOrder(period.roll.leeway(), period.roll.earned()));
    }

    private static @Nullable String total(PeriodState period, WeighMember c) {
        return c.exactTotal() == null ? period.roll.total(c.staff().value()) : c.exactTotal();
    }

    /** Who is evaluated in the period would raise the cap for himself; the head above all. */
    private static void mustBeAbove(PeriodState period, RaiseCap c) {
        if (period.roll.members().containsKey(c.by().value())) throw Refusal.OWN_CAP.refuse();
        boolean superior = period.roll.members().values().stream()
                .filter(Distinction::isHead)
                .anyMatch(head -> head.decider().equals(c.by()));
        if (!superior && !c.homeAffairs()) throw Refusal.NOT_ABOVE_THE_HEAD.refuse();
    }

    private static boolean isHead(Member member) {
        return member.leader() && member.managers().isEmpty();
    }

    private static Classification classification(PeriodState period, Law law) {
        return period.roll.classification(law, 0, period.roll::graded);
    }

    private static Graded graded(PeriodState period, LockPeriod c, Member member) {
        String staff = member.staff().value();
        return Graded.of(member, c.counted(staff, period.roll.settlement(staff)));
    }

    private static void refuse(Refusal why, int at, StaffCode staff) {
        throw why.refuse("/order/" + at, staff.value());
    }

    static void refuseIfAny(Rule why, String pointer, List<Text> found) {
        if (found.isEmpty()) return;
        throw why.refuse(
                pointer,
                found.stream().map(Text::vi).collect(Collectors.joining(" ")),
                found.stream().map(Text::en).collect(Collectors.joining(" ")));
    }
}
