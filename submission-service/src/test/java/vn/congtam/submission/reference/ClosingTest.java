package vn.congtam.submission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.Recorded;

class ClosingTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final StaffCode AN = new StaffCode("VC0014");

    @Test
    void a_period_stops_nobody_until_it_is_locked() {
        Closing opened = opened("2026-10", Basis.WORK);
        assertThat(opened.stops(LAN)).isFalse();
        assertThat(opened.closed().stops(LAN)).isTrue();
        assertThat(opened.closed().closedFor(LAN).stops(LAN)).isTrue();
    }

    @Test
    void whoever_is_reopened_is_stopped_no_more_until_he_is_closed_again() {
        Closing reopened = opened("2026-10", Basis.WORK).closed().closedFor(LAN).reopenedFor(LAN);
        assertThat(reopened.stops(LAN)).isFalse();
        assertThat(reopened.stops(AN)).isTrue();
        assertThat(reopened.closedFor(LAN).stops(LAN)).isTrue();
        assertThat(reopened.closedFor(AN).stops(LAN)).isFalse();
    }

    @Test
    void a_span_scored_from_what_its_months_left_stops_no_work_in_them() {
        assertThat(opened("2026-Q4", Basis.TRACKED).closed().stops(LAN)).isFalse();
        assertThat(opened("2026-Q4", Basis.WORK).closed().stops(LAN)).isTrue();
    }

    @Test
    void a_quarter_that_is_rated_by_its_own_work_since_stops_it() {
        Closing since = told(opened("2026-Q4", Basis.TRACKED), listedAgain("2026-Q4"));
        assertThat(since.stops(LAN)).isFalse();
        assertThat(since.closed().stops(LAN)).isTrue();
        assertThat(since.isOverdue(LocalDate.of(2026, 10, 26))).isTrue();
    }

    @Test
    void work_of_a_month_counts_in_the_month_or_in_its_quarter_or_its_year() {
        assertThat(Counting.of("2026-10"))
                .containsExactly(
                        new Counting("2026-10", LocalDate.of(2026, 10, 31)),
                        new Counting("2026-Q4", LocalDate.of(2026, 12, 31)),
                        new Counting("2026", LocalDate.of(2026, 12, 31)));
        assertThat(Counting.of("2026-09")).contains(new Counting("2026-Q3", LocalDate.of(2026, 9, 30)));
        assertThat(Counting.of("2027-01")).contains(new Counting("2027-Q1", LocalDate.of(2027, 3, 31)));
    }

    @Test
    void who_is_listed_elsewhere_is_so_in_whichever_order_the_two_agencies_say_it() {
        PeriodId before = PeriodId.of(COMMUNE, "2026-10");
        PeriodId next = PeriodId.of(new AgencyId("xa-cam-lam"), "2026-10");
        Enlisted listed = Enlisted.listed(null, before);
        assertThat(Enlisted.released(listed, before).periods()).isEmpty();
        assertThat(Enlisted.listed(Enlisted.released(listed, before), next).periods())
                .containsExactly(next);
        assertThat(Enlisted.released(Enlisted.listed(listed, next), before).periods())
                .containsExactly(next);
        assertThat(Enlisted.listed(listed, before).periods()).containsExactly(before);
    }

    private static MemberListed listedAgain(String span) {
        Member member = new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                new PostId("vi-tri"),
                false,
                "vi-tri",
                AN,
                AN,
                List.of(AN),
                List.of());
        LocalDate due = LocalDate.of(2026, 10, 25);
        Rules rules = new Rules("nd335-2025/1", "ab");
        PeriodId period = PeriodId.of(COMMUNE, span);
        return new MemberListed(period, span, Basis.WORK, due, member, rules, List.of(), List.of(), List.of(), null);
    }

    private static Closing told(Closing before, MemberListed fact) {
        String type = FactNames.nameOf(MemberListed.class);
        String stream = fact.period().value();
        Entry entry = new Entry(
                "scoring", 1, "scoring-1", stream, 1, type, 1, Instant.EPOCH, "VC0001", null, null, Map.of(), "{}");
        return Objects.requireNonNull(
                Objects.requireNonNull(ReferenceProjection.CLOSINGS.steps().get(MemberListed.class))
                        .change()
                        .of(stream, before, new Recorded<>(fact, entry)));
    }

    private static Closing opened(String span, Basis basis) {
        LocalDate due = LocalDate.of(2026, 10, 25);
        return Closing.opened(new PeriodOpened(PeriodId.of(COMMUNE, span), COMMUNE, span, basis, List.of(), due));
    }
}
