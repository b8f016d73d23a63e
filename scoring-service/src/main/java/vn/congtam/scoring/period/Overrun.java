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
import vn.congtam.scoring.period.PeriodCommand.WeighMember;
import vn.congtam.scoring.reference.classification.Graded;
import vn.congtam.scoring.reference.classification.Scope;

/**
 * Excellent beyond the cap after the lock: who is graded worse takes away some of those whom the share of others is of. Such
 * a grade is given where it cannot be refused, and what it leaves is told until it is put right.
 */
final class Overrun {
    private Overrun() {}

    /** Whoever is Excellent by it becomes Good first, or the share is raised, and then it can be given. */
    static void mustNotGrow(PeriodState period, WeighMember c, Rule base, Law law) {
        List<Excess> before = measured(period, law, member -> counted(period, member));
        List<Scope> worse = exceeded(period, law, given(period, c)).stream()
                .filter(scope -> scope.count().exceeded() > places(before, scope))
                .toList();
        String pointer = c.grade() == null ? "/reason" : "/grade";
        Distinction.refuseIfAny(base, pointer, worse.stream().map(Scope::text).toList());
    }

    /** What is to be told of it; before the lock the lock itself refuses it. */
    static List<PeriodFact> news(PeriodState period, PeriodId id, @Nullable StaffCode by, Law law) {
        if (!period.locked) return List.of();
        List<Excess> now = measured(period, law, member -> counted(period, member));
        return now.equals(period.overrun) ? List.of() : List.of(new CapOverrun(id, by, now));
    }

    private static List<Excess> measured(PeriodState period, Law law, Function<Member, Graded> graded) {
        return exceeded(period, law, graded).stream().map(Overrun::excess).toList();
    }

    private static List<Scope> exceeded(PeriodState period, Law law, Function<Member, Graded> graded) {
        return Distinction.classification(period, law, 0, graded).exceeded(Distinction.leeway(period));
    }

    private static Function<Member, Graded> given(PeriodState period, WeighMember c) {
        return member ->
                member.staff().equals(c.staff()) ? new Graded(member, c.grade(), null) : counted(period, member);
    }

    private static Graded counted(PeriodState period, Member member) {
        return Graded.of(member, period.counted(member.staff().value()));
    }

    private static Excess excess(Scope scope) {
        return new Excess(
                scope.rules().id(), scope.count().group(), (int) scope.count().excellent(), (int)
                        scope.count().allowed());
    }

    private static int places(List<Excess> known, Scope scope) {
        return known.stream()
                .filter(one -> one.of(scope.rules().id(), scope.count().group()))
                .mapToInt(Excess::places)
                .sum();
    }
}
