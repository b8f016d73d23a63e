package vn.congtam.scoring.closing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Periods by their id. */
@Configuration(proxyBeanMethods = false)
class TermProjection {
    static final Fold<Term> FOLD = Fold.into(Term.class, "scoring.terms", 3)
            .indexed("agency")
            .on(PeriodOpened.class, period(), TermProjection::opened)
            .on(
                    OccasionStated.class,
                    period(),
                    (m, f) -> moved(m, f).stated(f.fact().named()))
            .on(
                    MemberListed.class,
                    period(),
                    (m, f) -> moved(m, f).answered(f.fact().member().staff()))
            .on(AdditionRequested.class, period(), (m, f) -> moved(m, f).asked(Term.Asked.of(f.fact())))
            .on(
                    AdditionDeclined.class,
                    period(),
                    (m, f) -> moved(m, f).answered(f.fact().staff()))
            .on(MemberReleased.class, period(), TermProjection::moved)
            .on(MemberSettled.class, period(), TermProjection::moved)
            .on(MemberWeighed.class, period(), TermProjection::moved)
            .on(PeriodLocked.class, period(), (m, f) -> moved(m, f).locked(f.at()))
            .on(MemberClosed.class, period(), TermProjection::moved)
            .on(MemberReopened.class, period(), TermProjection::moved)
            .on(JudgesAssigned.class, period(), TermProjection::moved)
            .on(CapRaised.class, period(), TermProjection::moved)
            .on(CapOverrun.class, period(), TermProjection::moved)
            .on(PriorityApproved.class, period(), TermProjection::moved)
            .on(
                    ReportHandedIn.class,
                    period(),
                    (m, f) -> moved(m, f).reported(f.fact().late()))
            .on(
                    ResultsPublished.class,
                    period(),
                    (m, f) -> moved(m, f).published(f.fact().on()));

    @Bean
    ReadModel<Term> terms(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static <F extends PeriodFact> Function<F, String> period() {
        return f -> f.period().value();
    }

    private static Term opened(@Nullable Term none, Recorded<PeriodOpened> f) {
        PeriodOpened fact = f.fact();
        return new Term(
                fact.period(),
                fact.agency(),
                fact.span(),
                fact.rules(),
                fact.due(),
                false,
                f.at(),
                false,
                false,
                null,
                null,
                List.of(),
                f.entry().seq());
    }

    /** A period's first fact is its opening, and its facts come in order. */
    private static Term moved(@Nullable Term term, Recorded<? extends PeriodFact> f) {
        return Objects.requireNonNull(term).at(f.entry().seq());
    }
}
