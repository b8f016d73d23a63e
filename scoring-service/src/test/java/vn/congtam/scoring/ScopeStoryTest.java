package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.reading.Matter;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.roster.Roster;

/** A commune whose leaders answer for all work in their charge: Ms Lan's counts for Minh and for the chair. */
class ScopeStoryTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);
    private static final Town TOWN = new Town("pv");
    private static final StaffCode HOA = new StaffCode("pv-5");

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
        hoaLeadsElsewhere();
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
        assertThat(Look.of(TOWN.service, "TT0001"))
                .as("a leader's slip tells of his people")
                .contains(
                        new Look(Matter.SLIP, Town.MONTH, TOWN.chair),
                        new Look(Matter.SLIP, Town.MONTH, TOWN.minh),
                        new Look(Matter.SLIP, Town.MONTH, TOWN.lan));
        minhLooksAtHisOwnSlip();
        whereMinhLeftItCountsForHisSuccessor();
    }

    private static void minhLooksAtHisOwnSlip() {
        assertThat(TOWN.service.get(TOWN.rater, "/slip?span=" + Town.MONTH).text())
                .contains("data-staff=\"" + TOWN.lan.value() + "\"");
        assertThat(Look.of(TOWN.service, TOWN.minh.value()))
                .containsExactly(new Look(Matter.SLIP, Town.MONTH, TOWN.lan));
    }

    /** Told late, as it often is: the period was opened already. */
    private static void whereMinhLeftItCountsForHisSuccessor() {
        LocalDate day = LocalDate.of(2026, 10, 20);
        TOWN.service.tell("indicator", TOWN.minh, new StaffLeft(TOWN.minh, day, Leaving.MOVED_AWAY, "QĐ 20"));
        TOWN.service.tell("indicator", TOWN.lan, new SuperiorAssigned(TOWN.lan, HOA, day, "QĐ 20"));
        Roster roster = TOWN.service.part(Roster.class);
        eventually(() -> roster.person(TOWN.lan)
                        .orElseThrow()
                        .superiorOn(day)
                        .filter(HOA::equals)
                        .isPresent()
                && !roster.person(TOWN.minh).orElseThrow().servesOn(day));
        String judges = "/api/v1/periods/" + TOWN.agency.value() + "/2026-10/members/" + TOWN.lan.value() + "/judges";
        assertThat(TOWN.service
                        .submit(TOWN.hr, judges, "{\"reason\":\"Trưởng phòng chuyển công tác\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> a(HOA).equals("0.9") && a(TOWN.minh).isEmpty());
        assertThat(a(TOWN.chair)).isEqualTo("0.9");
    }

    /** A leader of another division until then. */
    private static void hoaLeadsElsewhere() {
        LocalDate since = LocalDate.of(2026, 1, 2);
        TOWN.joins(HOA, "Phạm Thị Hòa", true, TOWN.chair);
        TOWN.service.tell(
                "indicator",
                HOA,
                new PostAssigned(
                        HOA, new PostId("vt-5"), TOWN.agency, "van-hoa", "Phòng Văn hóa", true, since, "QĐ 1"));
        eventually(() -> TOWN.service
                .part(Roster.class)
                .person(HOA)
                .flatMap(hoa -> hoa.divisionOn(since))
                .filter("van-hoa"::equals)
                .isPresent());
    }

    private static String a(StaffCode staff) {
        return TOWN.read(INSPECTOR, staff).body().path("figures").path("a").asString("");
    }
}
