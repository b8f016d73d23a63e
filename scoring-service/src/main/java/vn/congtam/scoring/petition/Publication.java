package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.deadline.Limits;

/**
 * Whether the results of a period are made known, and until when petitions against them may be filed.
 *
 * @param changed when a result was changed after that, by staff code
 */
record Publication(
        PeriodId period,
        List<Governed> rules,
        @Nullable LocalDate on,
        List<Terms> terms,
        Map<String, LocalDate> changed) {

    Publication changed(StaffCode staff, LocalDate day) {
        if (on == null) return this;
        Map<String, LocalDate> all = new TreeMap<>(changed);
        all.put(staff.value(), day);
        return new Publication(period, rules, on, terms, all);
    }

    /** None before the publication, nor of a kind that nobody had then. */
    Optional<Terms> termsFor(SubjectKind kind) {
        return terms.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /**
     * Until when he may petition; against a result changed after the publication the clock begins again (Art. 24), and
     * never ends before the day that was said. Who was added since, and is of a kind that nobody had then, has the time that
     * holds on the day when his own result was made known.
     *
     * @param anew the last day to petition against what was made known on a day
     */
    Optional<LocalDate> fileBy(Member member, Function<LocalDate, Optional<LocalDate>> anew) {
        Optional<LocalDate> again = changedOn(member.staff()).flatMap(anew);
        return termsFor(member.kind())
                .map(Terms::fileBy)
                .map(said -> again.filter(said::isBefore).orElse(said))
                .or(() -> again);
    }

    /**
     * By when a petition of his is to be answered: as was said; where nobody of his kind was there then, as holds since his
     * own result was made known.
     *
     * @param since the limits in force on a day
     */
    @Nullable
    Integer resolveWithinWorkingDays(Member member, Function<LocalDate, Optional<Limits>> since) {
        Terms said = termsFor(member.kind()).orElse(null);
        return said != null
                ? said.resolveWithinWorkingDays()
                : changedOn(member.staff())
                        .flatMap(since)
                        .map(Limits::resolveWithinWorkingDays)
                        .orElse(null);
    }

    private Optional<LocalDate> changedOn(StaffCode staff) {
        return Optional.ofNullable(changed.get(staff.value()));
    }

    Optional<Rules> rulesFor(SubjectKind kind) {
        return rules.stream()
                .filter(one -> one.kind() == kind)
                .map(Governed::rules)
                .findFirst();
    }
}
