package vn.congtam.scoring.reference.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.classification.Leeway;

/**
 * By which rules the people of a period are classified, and what was decided beyond them.
 *
 * @param named whether those in it alone are rated, for an occasion, and not the whole agency
 */
public record Governance(
        String period,
        String agency,
        String span,
        Basis basis,
        LocalDate due,
        Map<SubjectKind, Rules> rules,
        @Nullable CapRaised raised,
        @Nullable PriorityApproved priority,
        boolean locked,
        boolean named,
        @Nullable Overrun overrun) {

    /**
     * Excellent beyond the cap since the lock, by a grade that could not be refused.
     *
     * @param by who gave that grade, or made it count
     */
    public record Overrun(@Nullable StaffCode staff, StaffCode by, Instant at, List<Excess> places) {

        Overrun changed(Overrun now) {
            return now.count() < count() ? new Overrun(staff, by, at, now.places) : now;
        }

        private int count() {
            return places.stream().mapToInt(Excess::places).sum();
        }
    }

    static Governance of(PeriodOpened f) {
        Map<SubjectKind, Rules> rules = new EnumMap<>(SubjectKind.class);
        f.rules().forEach(one -> rules.put(one.kind(), one.rules()));
        return new Governance(
                f.period().value(),
                f.agency().value(),
                f.span(),
                f.basis(),
                f.due(),
                rules,
                null,
                null,
                false,
                false,
                null);
    }

    Governance listed(MemberListed f) {
        if (rules.containsKey(f.member().kind())) return this;
        Map<SubjectKind, Rules> more = new EnumMap<>(SubjectKind.class);
        more.putAll(rules);
        more.put(f.member().kind(), f.rules());
        return new Governance(period, agency, span, basis, due, more, raised, priority, locked, named, overrun);
    }

    Governance stated(OccasionStated f) {
        return new Governance(period, agency, span, basis, due, rules, raised, priority, locked, f.named(), overrun);
    }

    Governance raised(CapRaised f) {
        return new Governance(period, agency, span, basis, due, rules, f, priority, locked, named, overrun);
    }

    Governance approved(PriorityApproved f) {
        return new Governance(period, agency, span, basis, due, rules, raised, f, locked, named, overrun);
    }

    Governance locked(PeriodLocked f) {
        return new Governance(period, agency, span, basis, due, rules, raised, priority, true, named, overrun);
    }

    /** None once the cap is kept again; where it is exceeded by less than before it stays theirs who did it. */
    Governance overrun(CapOverrun f, StaffCode by, Instant at) {
        @Nullable Overrun now = f.excesses().isEmpty() ? null : new Overrun(f.staff(), by, at, f.excesses());
        @Nullable Overrun told = now == null || overrun == null ? now : overrun.changed(now);
        return new Governance(period, agency, span, basis, due, rules, raised, priority, locked, named, told);
    }

    public Leeway leeway() {
        return new Leeway(raised, priority);
    }
}
