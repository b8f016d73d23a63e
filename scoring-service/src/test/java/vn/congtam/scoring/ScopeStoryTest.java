package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.RuleSets;

/** A commune whose leaders answer for all work in their charge: Ms Lan's counts for Minh and for the chair. */
class ScopeStoryTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);
    private static final Town TOWN = new Town("pv");

    @Test
    void the_work_of_a_leaders_people_counts_on_his_slip_and_is_shown_there() {
        new Council(TOWN).adopts(RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-pv/1
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-07-01
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                leader.work-scope=UNIT
                """), SINCE);
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> a(TOWN.chair).equals("0.9")
                && a(TOWN.minh).equals("0.9")
                && a(TOWN.lan).equals("0.9"));
        JsonNode slip = TOWN.read(INSPECTOR, TOWN.chair).body();
        assertThat(slip.path("works")).isEmpty();
        assertThat(slip.path("scoreInput").path("lines").path(0).path("code").asString())
                .isEqualTo("C-20");
        assertThat(slip.path("explanation").toString()).contains("C-20");
    }

    private static String a(StaffCode staff) {
        return TOWN.read(INSPECTOR, staff).body().path("figures").path("a").asString("");
    }
}
