package vn.congtam.scoring.closing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Periods by their id. */
@Configuration(proxyBeanMethods = false)
class MonthProjection {
    static final Fold<Month> FOLD = Fold.into(Month.class, "scoring.months", 1)
            .indexed("agency")
            .on(PeriodOpened.class, period(), MonthProjection::opened)
            .on(MemberListed.class, period(), MonthProjection::moved)
            .on(MemberSettled.class, period(), MonthProjection::moved)
            .on(PeriodLocked.class, period(), (m, f) -> moved(m, f).locked(f.at()))
            .on(MemberClosed.class, period(), MonthProjection::moved);

    @Bean
    ReadModel<Month> months(Projections projections) {
        return projections.readModel(FOLD);
    }

    @Bean
    Consumer<Message<List<byte[]>>> month(Projections projections, ReadModel<Month> months) {
        return projections.feed(months);
    }

    private static <F extends PeriodFact> Function<F, String> period() {
        return f -> f.period().value();
    }

    private static Month opened(@Nullable Month none, Recorded<PeriodOpened> f) {
        PeriodOpened fact = f.fact();
        return new Month(
                fact.period(),
                fact.agency(),
                fact.month(),
                fact.rules(),
                fact.due(),
                f.at(),
                null,
                f.entry().seq());
    }

    /** A period's first fact is its opening, and its facts come in order. */
    private static Month moved(@Nullable Month month, Recorded<? extends PeriodFact> f) {
        return Objects.requireNonNull(month).at(f.entry().seq());
    }
}
