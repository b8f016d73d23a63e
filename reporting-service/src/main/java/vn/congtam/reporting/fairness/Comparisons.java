package vn.congtam.reporting.fairness;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.fairness.finding.Thresholds;
import vn.congtam.reporting.fairness.finding.Yardstick;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Timesheet;
import vn.congtam.rulebook.period.Span;

/**
 * All of the province in a span, as it was some minutes ago: everybody is looked at once for all who ask meanwhile, and who
 * asks after that time gets the old figures while the new ones are made.
 */
@Component
@EnableConfigurationProperties(Thresholds.class)
class Comparisons {
    private static final int SPANS = 24;

    private final ReadModel<Judged> judged;
    private final ReadModel<Timesheet> sheets;
    private final Clock clock;
    private final LoadingCache<Span, Yardstick> kept;

    Comparisons(ReadModel<Judged> judged, ReadModel<Timesheet> sheets, Thresholds thresholds, Clock clock) {
        this.judged = judged;
        this.sheets = sheets;
        this.clock = clock;
        this.kept = thresholds.refresh().isZero()
                ? Caffeine.newBuilder().maximumSize(0).build(this::compared)
                : Caffeine.newBuilder()
                        .maximumSize(SPANS)
                        .refreshAfterWrite(thresholds.refresh())
                        .build(this::compared);
    }

    Yardstick of(Span span) {
        return kept.get(span);
    }

    private Yardstick compared(Span span) {
        List<Timesheet> written = Trails.months(span)
                .flatMap(month -> sheets.where(Map.of("month", month)).stream())
                .toList();
        return Yardstick.of(judged.where(Map.of("span", span.toString())), written, clock.instant());
    }
}
