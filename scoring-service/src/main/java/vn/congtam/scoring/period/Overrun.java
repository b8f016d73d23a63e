package vn.congtam.scoring.period;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.web.Rule;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Scope;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;

/**
 * Excellent beyond the cap after the lock: who is graded worse takes away some of those whom the share of others is of. Such
 * a grade is given where it cannot be refused, and what it leaves is told until it is put right.
 */
final class Overrun {
    private Overrun() {}

    /** Whoever is Excellent by it becomes Good first, or the share is raised, and then it can be given. */
    static void mustNotGrow(PeriodState period, WeighMember c, Rule base, Law law) {
        List<Excess> before = period.roll.excesses(law);
        List<Scope> worse = period.roll.exceeded(law, given(period, c)).stream()
                .filter(scope -> scope.count().exceeded() > places(before, scope))
                .toList();
        String pointer = c.grade() == null ? "/reason" : "/grade";
        Distinction.refuseIfAny(base, pointer, worse.stream().map(Scope::text).toList());
    }

    /** What is to be told of it; before the lock the lock itself refuses it. */
    static List<PeriodFact> news(PeriodState period, PeriodId id, @Nullable StaffCode by, Law law) {
        if (!period.roll.isLocked()) return List.of();
        List<Excess> now = period.roll.excesses(law);
        return now.equals(period.roll.overrun()) ? List.of() : List.of(new CapOverrun(id, by, now));
    }

    private static Function<Member, Graded> given(PeriodState period, WeighMember c) {
        return member ->
                member.staff().equals(c.staff()) ? new Graded(member, c.grade(), null) : period.roll.counted(member);
    }

    private static int places(List<Excess> known, Scope scope) {
        return known.stream()
                .filter(one -> one.of(scope.rules().id(), scope.count().group()))
                .mapToInt(Excess::places)
                .sum();
    }
}
