package vn.congtam.scoring.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A result of an official as other systems are told of it: a CloudEvent of version 1.0. Its id is that of the fact behind
 * it, so it is the same however often it is fetched, and can be proved.
 *
 * @param type of a result that holds from now on, or of one that holds no more
 * @param subject staff code and span
 */
record ResultEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Result data) {
    static final Set<Class<? extends Fact>> FACTS = Set.of(SlipLocked.class, GradeReplaced.class, SlipReopened.class);
    private static final String TYPE = "vn.congtam.result.";

    /**
     * The score and the grade as they were locked. Why somebody has none, and what was concluded against him, is nobody's
     * business outside.
     *
     * @param state as of the calculator; none where the result holds no more
     * @param total of 100, rounded as on the slip
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            StaffCode staff,
            String span,
            AgencyId agency,
            @Nullable String state,
            @Nullable BigDecimal total,
            @Nullable Grade grade,
            @Nullable String rules) {

        private static Result of(SlipId slip, PeriodId period, Tracked tracked) {
            String exact = tracked.exactTotal();
            return new Result(
                    slip.staff(),
                    slip.span(),
                    period.agency(),
                    tracked.state(),
                    exact == null ? null : Ratio.parse(exact).points(),
                    tracked.decided(),
                    tracked.rules().id());
        }

        private static Result none(SlipId slip, PeriodId period) {
            return new Result(slip.staff(), slip.span(), period.agency(), null, null, null, null);
        }
    }

    static Optional<ResultEvent> of(Recorded<Fact> r) {
        return switch (r.fact()) {
            case SlipLocked f -> Optional.of(of(r, "locked", f.slip(), Result.of(f.slip(), f.period(), f.tracked())));
            case GradeReplaced f ->
                Optional.of(of(r, "replaced", f.slip(), Result.of(f.slip(), f.period(), f.tracked())));
            case SlipReopened f -> Optional.of(of(r, "withdrawn", f.slip(), Result.none(f.slip(), f.period())));
            default -> Optional.empty();
        };
    }

    private static ResultEvent of(Recorded<Fact> r, String what, SlipId slip, Result data) {
        return new ResultEvent(
                "1.0", r.id(), r.entry().log(), TYPE + what, slip.value(), r.at(), "application/json", data);
    }
}
