package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.web.Act;

/** A commune with a chair, two deputies and an official; the chair is lent to a department from a day on. */
class HeadApiTest {
    private static final String COMMUNE = "xa-cam-dau";
    private static final String OFFICE = "so-cam-dau";
    private static final String OUTSIDE = "tinh-cam-dau";
    private static final String CHAIR = "VC3751";
    private static final String KE = "VC3752";
    private static final String HOA = "VC3753";
    private static final String LAN = "VC3754";
    private static final String DIRECTOR = "VC3755";
    private static final String PROVINCE = "VC3756";
    private static final LocalDate START = LocalDate.of(2026, 1, 2);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate LENT = TODAY.plusDays(10);
    private static final LocalDate ACTS = TODAY.plusDays(20);
    private static final LocalDate BY_ANOTHER = TODAY.plusDays(30);
    private static final LocalDate LAST = TODAY.plusDays(40);

    @BeforeAll
    static void the_agencies() {
        for (String agency : List.of(COMMUNE, OFFICE, OUTSIDE)) Establishing.agency(agency);
        serves(PROVINCE, OUTSIDE, true, null);
        serves(DIRECTOR, OFFICE, true, PROVINCE);
        serves(CHAIR, COMMUNE, true, PROVINCE);
        serves(KE, COMMUNE, true, CHAIR);
        serves(HOA, COMMUNE, true, CHAIR);
        serves(LAN, COMMUNE, false, HOA);
        created(HOME_AFFAIRS, "/staff/" + CHAIR + "/secondments", loan());
        acts(KE, ACTS, BY_ANOTHER.minusDays(1));
        acts(DIRECTOR, BY_ANOTHER, LAST);
    }

    @Test
    void the_leader_above_whom_nobody_of_the_agency_stands_heads_it() {
        assertThat(leadersOn(TODAY)).containsExactly(CHAIR, KE, HOA);
        assertThat(headsOn(TODAY)).containsExactly(CHAIR);
        assertThat(one(DIRECTOR, TODAY).path("heads").asBoolean()).isTrue();
    }

    /** His superior there is of a third agency: he has no post of the host all the same. */
    @Test
    void who_is_lent_leads_and_heads_nothing_where_he_is_lent_to() {
        JsonNode lent = one(CHAIR, LENT);
        assertThat(lent.path("workplace").asString()).isEqualTo(OFFICE);
        assertThat(lent.path("superior").asString()).isEqualTo(PROVINCE);
        assertThat(lent.path("leads").asBoolean(true)).isFalse();
        assertThat(lent.path("heads").asBoolean(true)).isFalse();
        assertThat(one(DIRECTOR, LENT).path("heads").asBoolean()).isTrue();
    }

    @Test
    void of_several_deputies_of_a_vacant_post_none_heads_the_agency_until_one_acts() {
        assertThat(headsOn(LENT)).isEmpty();
        assertThat(leadersOn(LENT)).containsExactly(KE, HOA);
        assertThat(headsOn(ACTS)).containsExactly(KE);
        assertThat(headsOn(LAST.plusDays(1))).containsExactly(CHAIR);
    }

    @Test
    void below_one_who_acts_and_works_elsewhere_no_deputy_heads_it() {
        assertThat(headsOn(BY_ANOTHER)).isEmpty();
        assertThat(leadersOn(BY_ANOTHER)).containsExactly(KE, HOA);
        assertThat(one(DIRECTOR, BY_ANOTHER).path("heads").asBoolean())
                .as("where he works")
                .isTrue();
    }

    private static List<String> headsOn(LocalDate day) {
        return membersOn(day, "heads");
    }

    private static List<String> leadersOn(LocalDate day) {
        return membersOn(day, "leads");
    }

    private static List<String> membersOn(LocalDate day, String what) {
        List<String> found = new ArrayList<>();
        for (JsonNode one : get(HOME_AFFAIRS, "/staff?agency=" + COMMUNE + "&on=" + day)) {
            if (one.path(what).asBoolean()) found.add(one.path("staff").asString());
        }
        return found;
    }

    private static JsonNode one(String staff, LocalDate day) {
        return get(HOME_AFFAIRS, "/staff/" + staff + "?on=" + day);
    }

    private static void serves(String staff, String agency, boolean leader, @Nullable String superior) {
        Establishing.post(agency, "cd-" + staff, leader, "x");
        created(
                HOME_AFFAIRS,
                "/staff",
                body("staff", staff, "name", "Người " + staff, "agency", agency, "from", START));
        created(HOME_AFFAIRS, "/staff/" + staff + "/posts", from("post", "cd-" + staff));
        if (superior != null) created(HOME_AFFAIRS, "/staff/" + staff + "/superiors", from("superior", superior));
    }

    private static void acts(String staff, LocalDate from, LocalDate until) {
        Map<String, Object> acting = body("post", "cd-" + CHAIR, "from", from, "until", until, "document", "QĐ 41");
        created(HOME_AFFAIRS, "/staff/" + staff + "/acting", acting);
    }

    private static Map<String, Object> from(String what, String value) {
        return body(what, value, "from", START, "document", "QĐ 12");
    }

    private static Map<String, Object> loan() {
        return body(
                "agency",
                OFFICE,
                "division",
                "kinh-te",
                "superior",
                PROVINCE,
                "from",
                LENT,
                "until",
                LAST,
                "document",
                "QĐ 42");
    }
}
