package vn.congtam.scoring.period;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.period.Commune.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.period.PeriodCommand.*;

class PeriodTest {
    private static final List<Governed> GOVERNED = List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES));
    private static final Settlement SETTLEMENT = new Settlement(Grade.GOOD, Grade.GOOD, null, "1073/12");
    private static final PeriodOpened OPENED = new PeriodOpened(PERIOD, COMMUNE, MONTH, Basis.WORK, GOVERNED, DUE);
    private static final Member LAN_LISTED = member(LAN, MINH, CHAIR);
    private static final Member MINH_LISTED = member(MINH, CHAIR, CHAIR);

    @Nested
    class opening {
        @Test
        void lists_everybody_in_one_commit() {
            period().givenNoPriorActivity()
                    .when(open(LAN_LISTED, MINH_LISTED))
                    .expectEvents(OPENED, listed(LAN_LISTED), listed(MINH_LISTED));
        }

        @Test
        void a_second_time_is_refused() {
            period().given(OPENED, listed(LAN_LISTED))
                    .when(open(LAN_LISTED))
                    .expectException(refusedBy(Refusal.PERIOD_ALREADY_OPEN, "/span"));
        }

        @Test
        void needs_somebody_to_evaluate() {
            period().givenNoPriorActivity().when(open()).expectException(refusedBy(Refusal.NO_STAFF, "/agency"));
        }

        @Test
        void for_an_occasion_says_why() {
            period().givenNoPriorActivity()
                    .when(open(new Occasion("Xem xét bổ nhiệm", "KH 21", true), LAN_LISTED))
                    .expectEvents(
                            OPENED, new OccasionStated(PERIOD, "Xem xét bổ nhiệm", "KH 21", true), listed(LAN_LISTED));
        }

        private OpenPeriod open(Member... members) {
            return open(null, members);
        }

        private OpenPeriod open(@Nullable Occasion occasion, Member... members) {
            List<Listing> listings = Stream.of(members).map(PeriodTest::listing).toList();
            return new OpenPeriod(PERIOD, COMMUNE, MONTH, Basis.WORK, GOVERNED, DUE, listings, occasion);
        }
    }

    @Nested
    class adding_a_member {
        @Test
        void lists_who_joined_later() {
            period().given(OPENED, listed(LAN_LISTED))
                    .when(new AddMember(PERIOD, listing(MINH_LISTED)))
                    .expectEvents(listed(MINH_LISTED));
        }

        @Test
        void by_the_rules_that_the_period_was_opened_by() {
            Rules later = new Rules("nd335-2025/1-per-line", "ab");
            Listing listing = new Listing(Basis.WORK, MINH_LISTED, later, List.of(), List.of(), List.of(), null);
            period().given(OPENED, listed(LAN_LISTED))
                    .when(new AddMember(PERIOD, listing))
                    .expectEvents(listed(MINH_LISTED));
        }

        @Test
        void twice_is_refused() {
            period().given(OPENED, listed(LAN_LISTED))
                    .when(new AddMember(PERIOD, listing(LAN_LISTED)))
                    .expectException(refusedBy(Refusal.ALREADY_LISTED, "/staff"));
        }

        @Test
        void after_the_lock_is_refused() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED), locked())
                    .when(new AddMember(PERIOD, listing(MINH_LISTED)))
                    .expectException(refusedBy(Refusal.PERIOD_LOCKED));
        }
    }

    @Nested
    class releasing_a_member {
        private final ReleaseMember release = new ReleaseMember(PERIOD, LAN, new AgencyId("xa-dien-lac"));
        private final MemberReleased released = new MemberReleased(PERIOD, LAN, MONTH, new AgencyId("xa-dien-lac"));

        @Test
        void who_serves_elsewhere_is_listed_no_more_and_keeps_nobody_from_the_lock() {
            period().given(OPENED, listed(LAN_LISTED), listed(MINH_LISTED), settled(MINH_LISTED))
                    .when(release)
                    .expectEvents(released);
            period().given(OPENED, listed(LAN_LISTED), listed(MINH_LISTED), settled(MINH_LISTED), released)
                    .when(lock())
                    .expectEvents(locked(), new MemberClosed(PERIOD, MINH, MONTH, SETTLEMENT));
        }

        @Test
        void happens_once() {
            period().given(OPENED, listed(LAN_LISTED), released).when(release).expectNoEvents();
        }

        @Test
        void what_was_decided_before_is_heard_no_more() {
            period().given(OPENED, listed(LAN_LISTED), released)
                    .when(new SettleMember(PERIOD, LAN, SETTLEMENT))
                    .expectNoEvents();
        }

        @Test
        void after_the_lock_is_refused() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED), locked())
                    .when(release)
                    .expectException(refusedBy(Refusal.PERIOD_LOCKED));
        }

        @Test
        void who_comes_back_is_listed_again() {
            period().given(OPENED, listed(LAN_LISTED), released)
                    .when(new AddMember(PERIOD, listing(LAN_LISTED)))
                    .expectEvents(listed(LAN_LISTED));
        }
    }

    @Nested
    class settling_a_member {
        private final SettleMember settle = new SettleMember(PERIOD, LAN, SETTLEMENT);

        @Test
        void is_remembered_for_the_lock() {
            period().given(OPENED, listed(LAN_LISTED)).when(settle).expectEvents(settled(LAN_LISTED));
        }

        @Test
        void again_changes_nothing() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED))
                    .when(settle)
                    .expectNoEvents();
        }

        @Test
        void who_is_no_member_changes_nothing() {
            period().given(OPENED, listed(MINH_LISTED)).when(settle).expectNoEvents();
        }

        @Test
        void after_the_lock_changes_nothing() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED), locked())
                    .when(settle)
                    .expectNoEvents();
        }
    }

    @Nested
    class locking {
        @Test
        void closes_every_member_in_one_commit() {
            period().given(OPENED, listed(LAN_LISTED), listed(MINH_LISTED), settled(LAN_LISTED), settled(MINH_LISTED))
                    .when(lock())
                    .expectEvents(
                            locked(),
                            new MemberClosed(PERIOD, MINH, MONTH, SETTLEMENT),
                            new MemberClosed(PERIOD, LAN, MONTH, SETTLEMENT));
        }

        @Test
        void counts_each_at_the_total_that_he_has_come_to_since_he_was_decided() {
            LockPeriod now = new LockPeriod(
                    PERIOD, List.of(), Map.of("VC0007", "91"), Performance.UNKNOWN, 0, LAST_DAY, DUE, null);
            period().given(OPENED, listed(LAN_LISTED), listed(MINH_LISTED), settled(LAN_LISTED), settled(MINH_LISTED))
                    .when(now)
                    .expectEvents(
                            locked(),
                            new MemberClosed(PERIOD, MINH, MONTH, SETTLEMENT),
                            new MemberClosed(PERIOD, LAN, MONTH, SETTLEMENT.at("91")));
        }

        @Test
        void waits_until_the_span_is_to_be_reported_and_then_for_what_is_missing() {
            LockPeriod early =
                    new LockPeriod(PERIOD, List.of(), Map.of(), Performance.UNKNOWN, 0, DUE.minusDays(1), DUE, null);
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED))
                    .when(early)
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SPAN_NOT_OVER, "/span"))
                    .expectExceptionMessage("SPAN_NOT_OVER at '/span' [2026-10-25]");
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED))
                    .when(new LockPeriod(PERIOD, List.of(), Map.of(), Performance.UNKNOWN, 0, DUE, DUE, null))
                    .expectEvents(locked(), new MemberClosed(PERIOD, LAN, MONTH, SETTLEMENT));
        }

        @Test
        void waits_for_everybody() {
            period().given(OPENED, listed(LAN_LISTED), listed(MINH_LISTED), settled(LAN_LISTED))
                    .when(lock())
                    .expectException(refusedBy(Refusal.NOT_ALL_SETTLED))
                    .expectExceptionMessage("NOT_ALL_SETTLED at '' [VC0003]");
        }

        @Test
        void waits_for_a_decision_that_fits_the_score() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED))
                    .when(lock(LAN))
                    .expectException(refusedBy(Refusal.NOT_ALL_SETTLED))
                    .expectExceptionMessage("NOT_ALL_SETTLED at '' [VC0007]");
        }

        @Test
        void twice_is_refused() {
            period().given(OPENED, listed(LAN_LISTED), settled(LAN_LISTED), locked())
                    .when(lock())
                    .expectException(refusedBy(Refusal.PERIOD_LOCKED));
        }
    }

    private static AggregateTestFixture<Period> period() {
        AggregateTestFixture<Period> period = new AggregateTestFixture<>(Period.class);
        period.registerInjectableResource(new ShippedLaw());
        return period;
    }

    private static Listing listing(Member member) {
        return new Listing(Basis.WORK, member, RULES, List.of(), List.of(), List.of(), null);
    }

    private static MemberListed listed(Member member) {
        return new MemberListed(PERIOD, MONTH, Basis.WORK, DUE, member, RULES, List.of(), List.of(), List.of(), null);
    }

    private static MemberSettled settled(Member member) {
        return new MemberSettled(PERIOD, member.staff(), SETTLEMENT);
    }

    private static PeriodLocked locked() {
        return new PeriodLocked(PERIOD, COMMUNE, MONTH);
    }
}
