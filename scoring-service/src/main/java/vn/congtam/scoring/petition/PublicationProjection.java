package vn.congtam.scoring.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** What of a period's story counts for petitions, by the period's id. */
@Configuration(proxyBeanMethods = false)
class PublicationProjection {
    static final Fold<Publication> FOLD = Fold.into(Publication.class, "scoring.publications", 2)
            .on(PeriodOpened.class, f -> f.period().value(), PublicationProjection::opened)
            .on(ResultsPublished.class, f -> f.period().value(), PublicationProjection::published)
            .on(
                    MemberSettled.class,
                    f -> f.period().value(),
                    (known, f) -> changed(known, f.fact().staff(), f.at()))
            .on(
                    MemberClosed.class,
                    f -> f.period().value(),
                    (known, f) -> changed(known, f.fact().staff(), f.at()));

    @Bean
    ReadModel<Publication> publications(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static Publication opened(@Nullable Publication none, Recorded<PeriodOpened> f) {
        return new Publication(f.fact().period(), f.fact().rules(), null, List.of(), Map.of());
    }

    /** A grade replaced, or decided anew after a reopening, is a new result; before the publication it is not yet one. */
    private static Publication changed(@Nullable Publication known, StaffCode staff, Instant at) {
        return Objects.requireNonNull(known).changed(staff, LocalDate.ofInstant(at, Act.VIETNAM));
    }

    /** A period's first fact is its opening, and its facts come in order. */
    private static Publication published(@Nullable Publication known, Recorded<ResultsPublished> f) {
        ResultsPublished fact = f.fact();
        return new Publication(fact.period(), Objects.requireNonNull(known).rules(), fact.on(), fact.terms(), Map.of());
    }
}
