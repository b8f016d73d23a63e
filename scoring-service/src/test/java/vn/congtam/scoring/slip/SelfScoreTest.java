package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.scoring.slip.SlipCommand.*;

/** The owner scores the general criteria. */
class SelfScoreTest {
    @Test
    void is_shown_and_gives_no_points_before_the_review() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectEvents(SELF);
    }

    @Test
    void is_the_owners_alone() {
        slip().given(opened())
                .when(new SelfScore(SLIP, criteria("28"), MINH, IN_TIME))
                .expectException(refusedBy(Refusal.NOT_THE_OWNER));
    }

    @Test
    void needs_an_open_slip() {
        slip().given(WORK)
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectException(refusedBy(Refusal.SLIP_NOT_OPEN));
    }

    @Test
    void ends_with_the_review() {
        slip().given(opened(), SELF, REVIEWED)
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectException(refusedBy(Refusal.ALREADY_REVIEWED));
    }

    @Test
    void is_open_again_when_the_slip_was_returned() {
        slip().given(opened(), SELF, REVIEWED, new SlipReturned(SLIP, "thiếu minh chứng", null), changed(NOTHING))
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectEvents(SELF);
    }

    @Test
    void is_over_after_the_lock() {
        slip().given(locked())
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectException(refusedBy(Refusal.SLIP_LOCKED));
    }

    @Test
    void needs_all_ten_items() {
        slip().given(opened())
                .when(new SelfScore(SLIP, criteria("28").subList(0, 9), LAN, IN_TIME))
                .expectException(refusedBy(Refusal.ITEMS_MISSING, "/criteria"));
    }

    @Test
    void names_the_very_field_that_is_wrong() {
        refuses(3, criterion("II.2", "3", null), Refusal.OUT_OF_RANGE, "/criteria/3/points");
        refuses(3, criterion("II.2", "2.3", "x"), Refusal.OFF_GRID, "/criteria/3/points");
        refuses(3, criterion("II.2", "2", null), Refusal.COMMENT_MISSING, "/criteria/3/comment");
        refuses(3, criterion("IV.1", "2", "x"), Refusal.ITEM_UNKNOWN, "/criteria/3/item");
        refuses(3, criterion("I.1", "5", null), Refusal.ITEM_REPEATED, "/criteria/3/item");
        refuses(3, criterion("II.2", "1e9", null), Refusal.TOO_LARGE_NUMBER, "/criteria/3/points");
        refuses(6, new Criterion("III.1", dec("2.5"), null, null), Refusal.EVIDENCE_MISSING, "/criteria/6/evidence");
    }

    private void refuses(int place, Criterion wrong, Refusal code, String pointer) {
        List<Criterion> criteria = new ArrayList<>(criteria("28"));
        criteria.set(place, wrong);
        slip().given(opened())
                .when(new SelfScore(SLIP, criteria, LAN, IN_TIME))
                .expectException(refusedBy(code, pointer));
    }
}
