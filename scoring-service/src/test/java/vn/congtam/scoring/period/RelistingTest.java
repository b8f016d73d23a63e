package vn.congtam.scoring.period;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.period.Commune.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.period.PeriodCommand.*;

/** Other months count in Ms Lan's quarter than when it was opened. */
class RelistingTest {
    private static final String QUARTER = "2026-Q4";
    private static final PeriodId ID = PeriodId.of(COMMUNE, QUARTER);
    private static final LocalDate BY = LocalDate.of(2026, 12, 25);
    private static final Member LAN_LISTED = member(LAN, MINH, CHAIR);
    private static final Member MINH_LISTED = member(MINH, CHAIR, CHAIR);
    private static final Member LEADS = new Member(
            LAN,
            SubjectKind.CIVIL_SERVANT,
            COMMUNE,
            "kinh-te",
            new PostId("pho-phong"),
            true,
            "lanh-dao",
            CHAIR,
            CHAIR,
            List.of(CHAIR),
            List.of());
    private static final List<String> THEN = List.of("2026-10", "2026-11", "2026-12");
    private static final List<String> NOW = List.of("2026-10");
    private static final PeriodOpened OPENED = new PeriodOpened(
            ID, COMMUNE, QUARTER, Basis.TRACKED, List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)), BY);
    private static final MemberListed FIRST = listed(LAN_LISTED, Basis.TRACKED, THEN);
    private static final MemberListed AGAIN = listed(LAN_LISTED, Basis.TRACKED, NOW);

    @Test
    void whose_months_have_changed_is_listed_again_with_those_that_count_now() {
        period().given(OPENED, FIRST, listed(MINH_LISTED, Basis.TRACKED, THEN))
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW), listing(MINH_LISTED, Basis.TRACKED, THEN)))
                .expectEvents(AGAIN);
    }

    @Test
    void or_with_none_once_the_quarter_is_rated_by_its_own_work() {
        period().given(OPENED, FIRST)
                .when(again(listing(LAN_LISTED, Basis.WORK, List.of())))
                .expectEvents(listed(LAN_LISTED, Basis.WORK, List.of()));
    }

    @Test
    void told_again_it_changes_nothing() {
        period().given(OPENED, FIRST, AGAIN)
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW)))
                .expectNoEvents();
    }

    @Test
    void whoever_judges_now_goes_on_to() {
        Member under = member(LAN, CHAIR, CHAIR);
        period().given(OPENED, FIRST, new JudgesAssigned(ID, QUARTER, under, "Trưởng phòng nghỉ hưu"))
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW)))
                .expectEvents(listed(under, Basis.TRACKED, NOW));
    }

    @Test
    void who_leads_by_now_is_a_leader_under_whoever_judges_him_now_also_where_the_same_spans_count() {
        AssignJudges leads = new AssignJudges(ID, LEADS, "Điều 21");
        JudgesAssigned placed = new JudgesAssigned(ID, QUARTER, LEADS, "Điều 21");
        period().given(OPENED, FIRST)
                .when(new RelistMembers(ID, List.of(), List.of(leads)))
                .expectEvents(placed);
        period().given(OPENED, FIRST)
                .when(new RelistMembers(ID, List.of(listing(LAN_LISTED, Basis.TRACKED, NOW)), List.of(leads)))
                .expectEvents(placed, listed(LEADS, Basis.TRACKED, NOW));
    }

    @Test
    void told_again_he_is_what_he_is_already_and_who_was_released_is_nothing_here() {
        RelistMembers again = new RelistMembers(ID, List.of(), List.of(new AssignJudges(ID, LEADS, "Điều 21")));
        period().given(OPENED, FIRST, new JudgesAssigned(ID, QUARTER, LEADS, "Điều 21"))
                .when(again)
                .expectNoEvents();
        period().given(OPENED, FIRST, new MemberReleased(ID, LAN, QUARTER, new AgencyId("xa-dien-lac")))
                .when(again)
                .expectNoEvents();
    }

    @Test
    void who_is_listed_no_more_is_not_listed_again() {
        period().given(OPENED, FIRST, new MemberReleased(ID, LAN, QUARTER, new AgencyId("xa-dien-lac")))
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW)))
                .expectNoEvents();
    }

    @Test
    void a_locked_period_is_never_touched() {
        period().given(OPENED, FIRST, settled(), new PeriodLocked(ID, COMMUNE, QUARTER))
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW)))
                .expectException(refusedBy(Refusal.PERIOD_LOCKED));
    }

    @Test
    void whose_slip_was_opened_again_is_listed_with_what_was_rated_since_the_lock() {
        period().given(
                        OPENED,
                        FIRST,
                        settled(),
                        new PeriodLocked(ID, COMMUNE, QUARTER),
                        new MemberReopened(ID, LAN, QUARTER))
                .when(again(listing(LAN_LISTED, Basis.TRACKED, NOW)))
                .expectEvents(listed(LAN_LISTED, Basis.TRACKED, NOW));
    }

    private static MemberSettled settled() {
        return new MemberSettled(ID, LAN, new Settlement(Grade.GOOD, Grade.GOOD, null, "1073/12"));
    }

    private static RelistMembers again(Listing... listings) {
        return new RelistMembers(ID, List.of(listings), List.of());
    }

    private static Listing listing(Member member, Basis basis, List<String> parts) {
        return new Listing(basis, member, RULES, parts, List.of(), List.of(), null);
    }

    private static MemberListed listed(Member member, Basis basis, List<String> parts) {
        return new MemberListed(ID, QUARTER, basis, BY, member, RULES, parts, List.of(), List.of(), null);
    }

    private static AggregateTestFixture<Period> period() {
        AggregateTestFixture<Period> period = new AggregateTestFixture<>(Period.class);
        period.registerInjectableResource(new ShippedLaw());
        return period;
    }
}
