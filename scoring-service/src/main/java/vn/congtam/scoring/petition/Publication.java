package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;

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

    /** None before the publication. */
    Optional<Terms> termsFor(SubjectKind kind) {
        return terms.stream().filter(one -> one.kind() == kind).findFirst();
    }

    Optional<Rules> rulesFor(SubjectKind kind) {
        return rules.stream()
                .filter(one -> one.kind() == kind)
                .map(Governed::rules)
                .findFirst();
    }
}
