package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.rulebook.period.Span;

/** An agency begins to rate here in the middle of a year. */
class FirstUseTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final Settlement GRADED = new Settlement(Grade.GOOD, Grade.GOOD, null, "80");

    @Test
    void what_went_by_before_the_first_month_that_it_opened_is_not_waited_for() {
        FirstUse september = after(after(null, "2026", Basis.TRACKED), "2026-09", Basis.WORK);
        assertThat(september.covers(Span.parse("2026-08"))).isFalse();
        assertThat(september.covers(Span.parse("2026-Q2"))).isFalse();
        assertThat(september.covers(Span.parse("2026-09"))).isTrue();
        assertThat(september.covers(Span.parse("2026-10"))).isTrue();
        assertThat(after(september, "2026-10", Basis.WORK).covers(Span.parse("2026-08")))
                .isFalse();
    }

    @Test
    void unless_it_is_opened_after_all() {
        FirstUse july = after(after(null, "2026-09", Basis.WORK), "2026-07", Basis.WORK);
        assertThat(july.covers(Span.parse("2026-08"))).isTrue();
        assertThat(july.covers(Span.parse("2026-06"))).isFalse();
    }

    @Test
    void as_long_as_only_longer_spans_are_open_nothing_is_known() {
        assertThat(after(null, "2026", Basis.TRACKED).covers(Span.parse("2026-01")))
                .isTrue();
        assertThat(after(null, "2026-Q3", Basis.TRACKED).covers(Span.parse("2026-01")))
                .isTrue();
        assertThat(after(null, "2026-09-01--2026-09-10", Basis.WORK).covers(Span.parse("2026-01")))
                .isTrue();
        assertThat(after(null, "2026-Q3", Basis.WORK).covers(Span.parse("2026-Q2")))
                .isFalse();
    }

    @Test
    void a_month_opened_by_mistake_in_which_nobody_is_graded_is_no_beginning() {
        FirstUse mistyped = after(after(null, "2026-01", Basis.WORK), "2026-10", Basis.WORK);
        assertThat(mistyped.covers(Span.parse("2026-05"))).isTrue();
        FirstUse unrated = settled(mistyped, "2026-01", new Settlement(null, null, Unrated.NO_WORK_ASSIGNED, null));
        assertThat(unrated.covers(Span.parse("2026-05"))).isTrue();
        FirstUse october = settled(unrated, "2026-10", GRADED);
        assertThat(october.covers(Span.parse("2026-05"))).isFalse();
        assertThat(october.covers(Span.parse("2026-10"))).isTrue();
        assertThat(settled(october, "2026-01", GRADED).covers(Span.parse("2026-05")))
                .isTrue();
    }

    @Test
    void grades_of_longer_spans_begin_nothing() {
        FirstUse october = after(after(null, "2026", Basis.TRACKED), "2026-10", Basis.WORK);
        assertThat(settled(october, "2026", GRADED).covers(Span.parse("2026-05")))
                .isFalse();
        assertThat(after(null, "2026", Basis.TRACKED).isKnown()).isFalse();
        assertThat(october.isKnown()).isTrue();
    }

    private static FirstUse settled(FirstUse known, String span, Settlement settlement) {
        MemberSettled settled = new MemberSettled(PeriodId.of(COMMUNE, span), Commune.LAN, settlement);
        return Objects.requireNonNull(FirstUse.of(known, settled));
    }

    private static FirstUse after(@Nullable FirstUse known, String span, Basis basis) {
        PeriodOpened opened = new PeriodOpened(
                PeriodId.of(COMMUNE, span), COMMUNE, span, basis, List.of(), LocalDate.of(2026, 12, 14));
        return Objects.requireNonNull(FirstUse.of(known, opened));
    }
}
