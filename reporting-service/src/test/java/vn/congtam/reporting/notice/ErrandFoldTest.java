package vn.congtam.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.reporting.testing.Commune.CHAIR;
import static vn.congtam.reporting.testing.Commune.LAN;
import static vn.congtam.reporting.testing.Commune.MINH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reporting.notice.Errand.Wait;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.reporting.testing.Log;

class ErrandFoldTest {
    private static final SlipId SLIP = Commune.slip(LAN);
    private final Log log = new Log("scoring", Instant.parse("2026-10-01T01:00:00Z"));

    @Test
    void a_slip_waits_for_its_owner_then_for_the_rater_then_for_who_decides_and_then_for_nobody() {
        log.add("open-slip", SLIP, Commune.opened(SLIP, Commune.MONTH, Commune.member(LAN)));
        waits(Wait.SELF_SCORE, LAN.value());
        log.add(LAN.value(), SLIP, new GeneralCriteriaSelfScored(SLIP, List.of(), false));
        waits(Wait.REVIEW, MINH.value());
        log.add(MINH.value(), SLIP, new GeneralCriteriaReviewed(SLIP, List.of(), null, false, null));
        waits(Wait.DECIDE, CHAIR.value());
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        log.add(
                CHAIR.value(),
                SLIP,
                new GradeDecided(SLIP, period, Grade.GOOD, Grade.GOOD, null, null, null, false, null));
        assertThat(errand().waits()).isNull();
        assertThat(errand().holders()).isEmpty();
    }

    @Test
    void given_back_it_waits_for_its_owner_again() {
        log.add("open-slip", SLIP, Commune.opened(SLIP, Commune.MONTH, Commune.member(LAN)));
        log.add(LAN.value(), SLIP, new GeneralCriteriaSelfScored(SLIP, List.of(), false));
        log.add(MINH.value(), SLIP, new SlipReturned(SLIP, "Thiếu minh chứng", null));
        waits(Wait.SELF_SCORE, LAN.value());
    }

    @Test
    void what_is_decided_no_more_waits_for_whoever_it_had_come_to() {
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        log.add("open-slip", SLIP, Commune.opened(SLIP, Commune.MONTH, Commune.member(LAN)));
        log.add(CHAIR.value(), SLIP, new LeftUnrated(SLIP, period, Unrated.LEAVE, "GP 1", false, null));
        log.add("record-work", SLIP, new DecisionLapsed(SLIP, period, false, false));
        waits(Wait.SELF_SCORE, LAN.value());
        log.add(CHAIR.value(), SLIP, new DecisionWithdrawn(SLIP, period, "Nhầm", true, false, null));
        waits(Wait.REVIEW, MINH.value());
        log.add(CHAIR.value(), SLIP, new DecisionWithdrawn(SLIP, period, "Nhầm", true, true, null));
        waits(Wait.DECIDE, CHAIR.value());
    }

    @Test
    void nobody_is_asked_to_score_himself_for_a_span_made_from_shorter_ones() {
        SlipOpened month = Commune.opened(SLIP, Commune.MONTH, Commune.member(LAN));
        log.add(
                "open-slip",
                SLIP,
                new SlipOpened(
                        SLIP,
                        month.span(),
                        Basis.TRACKED,
                        LocalDate.of(2026, 12, 25),
                        month.member(),
                        month.rules(),
                        List.of()));
        waits(Wait.DECIDE, CHAIR.value());
    }

    @Test
    void what_is_due_in_three_days_is_near_and_in_four_is_not() {
        log.add("open-slip", SLIP, Commune.opened(SLIP, Commune.MONTH, Commune.member(LAN)));
        assertThat(errand().isNear(LocalDate.of(2026, 10, 22), 3)).isTrue();
        assertThat(errand().isNear(LocalDate.of(2026, 10, 21), 3)).isFalse();
    }

    private void waits(Wait what, String holder) {
        assertThat(errand().waits()).isEqualTo(what);
        assertThat(errand().holders())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo(holder));
    }

    private Errand errand() {
        return Folded.of(ErrandFold.ERRANDS, log.entries()).get(SLIP.toString());
    }
}
