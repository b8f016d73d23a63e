package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;
import vn.congtam.scoring.slip.SlipCommand.*;

/** What is given after the lock is weighed in the period before it is a fact. */
class WeighedTest {
    private static final SlipReopened REOPENED = new SlipReopened(SLIP, PERIOD, "ghi nhầm", null);
    private static final ReplaceGrade RAISE = new ReplaceGrade(SLIP, Grade.EXCELLENT, "kết luận", "QĐ 50", by(CHAIR));
    private static final DecideGrade DECIDE = new DecideGrade(SLIP, Grade.EXCELLENT, "sáng kiến", "QĐ 9", by(CHAIR));
    private static final GrantPetition GRANT =
            new GrantPetition(SLIP, new PetitionId("kn-1"), Grade.EXCELLENT, "có căn cứ", "TB 9");
    private static final Absent ALL_OCTOBER = new Absent(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final Places FULL = (_, _, given, cap, _) -> {
        if (cap != null && given.decided() == Grade.EXCELLENT) throw cap.refuse("/grade");
    };

    private final List<String> weighed = new ArrayList<>();
    private final Places places = (period, staff, given, cap, _) ->
            weighed.add(period + " " + staff + " " + given.decided() + " " + (cap != null));
    private final Places others = (_, _, given, _, base) -> weighed.add(given.decided() + " " + (base != null));

    @Test
    void a_grade_is_replaced_where_the_period_has_a_place_for_it() {
        slip(places).given(locked()).when(RAISE).expectSuccessfulHandlerExecution();
        assertThat(weighed).containsExactly(PERIOD + " " + LAN + " EXCELLENT true");
        slip(FULL)
                .given(locked())
                .when(RAISE)
                .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"))
                .expectNoEvents();
    }

    @Test
    void what_is_decided_anew_after_a_reopening_is_weighed_too() {
        List<SlipFact> reopened = given(locked(), REOPENED);
        slip(FULL).given(reopened).when(DECIDE).expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"));
        slip(places)
                .given(given(opened(), REOPENED))
                .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", ALL_OCTOBER, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
        assertThat(weighed).containsExactly(PERIOD + " " + LAN + " null false");
    }

    @Test
    void excellent_is_weighed_also_of_who_was_added_after_the_lock_and_never_reopened() {
        slip(FULL)
                .given(scored())
                .when(DECIDE)
                .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"))
                .expectNoEvents();
    }

    @Test
    void before_the_lock_nothing_else_is() {
        slip(places)
                .given(scored())
                .when(new DecideGrade(SLIP, null, null, null, by(CHAIR)))
                .expectEvents(DECIDED);
        assertThat(weighed).isEmpty();
    }

    @Test
    void a_worse_grade_waits_for_others_but_for_a_conclusion_or_a_petition() {
        slip(others).given(locked()).when(worse()).expectSuccessfulHandlerExecution();
        slip(others).given(given(locked(), REOPENED)).when(completed()).expectSuccessfulHandlerExecution();
        assertThat(weighed).containsExactly("COMPLETED true", "COMPLETED true");
        weighed.clear();
        SlipReopened granted = new SlipReopened(SLIP, PERIOD, "có căn cứ", new PetitionId("kn-1"));
        slip(others).given(given(locked(), granted)).when(completed()).expectSuccessfulHandlerExecution();
        slip(others)
                .given(given(locked(), REOPENED, IMPOSED))
                .when(new DecideGrade(SLIP, null, null, null, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
        slip(others).given(locked()).when(GRANT).expectSuccessfulHandlerExecution();
        assertThat(weighed).containsExactly("COMPLETED false", "NOT_COMPLETED false", "EXCELLENT false");
    }

    private static ReplaceGrade worse() {
        return new ReplaceGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 50", by(CHAIR));
    }

    private static DecideGrade completed() {
        return new DecideGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 9", by(CHAIR));
    }

    @Test
    void no_grade_is_replaced_while_what_a_petition_was_promised_is_on_its_way() {
        Promises pending = (period, staff, now) -> {
            if (period.equals(PERIOD) && staff.equals(LAN) && now == Grade.GOOD) throw Refusal.NOT_SETTLED.refuse();
        };
        slip(places, pending)
                .given(locked())
                .when(worse())
                .expectException(refusedBy(Refusal.NOT_SETTLED))
                .expectNoEvents();
        assertThat(weighed).isEmpty();
        slip(places, pending).given(locked()).when(GRANT).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_a_petition_was_promised_is_given() {
        slip(FULL).given(locked()).when(GRANT).expectSuccessfulHandlerExecution();
    }
}
