package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;

/** Whether the results of a period are made known, and until when petitions against them may be filed. */
record Publication(
        PeriodId period, List<Governed> rules, @Nullable LocalDate on, List<Terms> terms) {

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
