package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.period.Commune.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.unit.WorkScope;

/** Ms Lan is reviewed by Minh; both he and the chair are in charge of her. */
class OversightTest {
    @Test
    void a_leader_who_answers_for_his_own_work_oversees_nobody() {
        assertThat(overseers(WorkScope.OWN, WorkScope.OWN)).isEmpty();
    }

    @Test
    void the_unit_is_everybody_in_his_charge() {
        assertThat(overseers(WorkScope.OWN, WorkScope.UNIT)).containsExactly(CHAIR);
        assertThat(overseers(WorkScope.UNIT, WorkScope.UNIT)).containsExactly(MINH, CHAIR);
    }

    @Test
    void assessed_are_those_whom_he_reviews() {
        assertThat(overseers(WorkScope.ASSESSED, WorkScope.ASSESSED)).containsExactly(MINH);
    }

    private static List<StaffCode> overseers(WorkScope ofMinh, WorkScope ofChair) {
        Map<StaffCode, WorkScope> scopes = Map.of(MINH, ofMinh, CHAIR, ofChair);
        return new Oversight(leader -> scopes.getOrDefault(leader, WorkScope.OWN))
                .of(member(LAN, MINH, CHAIR, MINH, CHAIR))
                .overseers();
    }
}
