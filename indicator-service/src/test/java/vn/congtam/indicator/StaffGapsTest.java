package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** An agency in which something is wrong or missing. */
class StaffGapsTest {
    private static final String AGENCY = "xa-cam-lam";
    private static final String HOME_AFFAIRS = TestTokens.of("VC9002", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
    private static final String HR = TestTokens.of("VC6900", AGENCY, Role.OFFICIAL, Role.HR);

    @BeforeAll
    static void the_agency_stands() {
        created(HOME_AFFAIRS, "/agencies", body("agency", AGENCY, "name", "UBND xã Cam Lâm"));
        for (String division : List.of("lanh-dao", "kinh-te", "van-hoa", "van-phong")) {
            created(HR, "/agencies/" + AGENCY + "/divisions", body("division", division, "name", "Phòng " + division));
            post(division, "tp", true);
            post(division, "cv", false);
        }
        joins("VC6001", "lanh-dao-tp");
        under("VC6001", null);
        joins("VC6002", "kinh-te-tp");
        under("VC6002", "VC6001");
        joins("VC6003", "kinh-te-cv");
        under("VC6003", "VC6002");
        joins("VC6004", "van-hoa-cv");
        under("VC6004", "VC6001");
        joins("VC6005", "van-phong-cv");
        joins("VC6006", null);
        under("VC6006", "VC6001");
        created(
                HR,
                "/staff/VC6001/fields",
                body("divisions", List.of("van-phong"), "from", "2026-02-01", "document", "QĐ 7"));
        created(HR, "/staff/VC6002/leaving", body("on", "2026-06-01", "reason", "RETIRED", "document", "QĐ 9"));
    }

    @Test
    void who_has_no_post_or_no_superior_and_which_division_nobody_leads() {
        JsonNode before = get(HR, "/staff-gaps?agency=" + AGENCY + "&on=2026-05-31");
        assertThat(told(before)).containsExactly("VC6005 NO_SUPERIOR", "VC6006 NO_POST");
        assertThat(divisions(before)).containsExactly("van-hoa");
    }

    @Test
    void whoever_looks_for_gaps_looks_at_those_who_have_one() {
        String curious = TestTokens.of("VC6902", AGENCY, Role.OFFICIAL, Role.HR);
        JsonNode _ = get(curious, "/staff-gaps?agency=" + AGENCY + "&on=2026-05-31");
        assertThat(Client.seenBy("VC6902")).containsExactly("VC6005", "VC6006");
    }

    @Test
    void whose_superior_left_and_who_stands_there_now() {
        JsonNode after = get(HOME_AFFAIRS, "/staff-gaps?agency=" + AGENCY + "&on=2026-06-01");
        assertThat(told(after)).containsExactly("VC6003 SUPERIOR_LEFT", "VC6005 NO_SUPERIOR", "VC6006 NO_POST");
        assertThat(after.at("/people/0/former").asString()).isEqualTo("VC6002");
        assertThat(after.at("/people/0/now").asString()).isEqualTo("VC6001");
        assertThat(divisions(after)).containsExactly("kinh-te", "van-hoa");
    }

    @Test
    void the_page_of_the_staff_says_so_to_those_who_can_put_it_right() {
        String shown = page(HR, "/?on=2026-06-01", "chưa có cấp trên", "has no superior");
        assertThat(shown).contains("data-gap=\"LEADERLESS\"", "Người VC6002 không còn ở vị trí");
        String official = TestTokens.of("VC6003", AGENCY, Role.OFFICIAL);
        assertThat(page(official, "/?on=2026-06-01", "Người VC6003", "Người VC6003"))
                .doesNotContain("data-gap");
        assertThat(Client.read(official, "/staff-gaps?agency=" + AGENCY).status())
                .isEqualTo(403);
        assertThat(Client.read(HOME_AFFAIRS, "/staff-gaps?agency=khong-co").status())
                .isEqualTo(404);
    }

    private static List<String> told(JsonNode gaps) {
        return gaps.path("people")
                .valueStream()
                .map(one ->
                        one.path("staff").asString() + " " + one.path("what").asString())
                .toList();
    }

    private static List<String> divisions(JsonNode gaps) {
        return gaps.path("divisions")
                .valueStream()
                .map(one -> one.path("division").asString())
                .toList();
    }

    private static void joins(String code, @Nullable String post) {
        created(HR, "/staff", body("staff", code, "name", "Người " + code, "agency", AGENCY, "from", "2026-01-02"));
        if (post != null) {
            created(
                    HR,
                    "/staff/" + code + "/posts",
                    body("post", AGENCY + "-" + post, "from", "2026-01-02", "document", "QĐ 1"));
        }
    }

    private static void under(String code, @Nullable String superior) {
        created(
                superior == null ? HOME_AFFAIRS : HR,
                "/staff/" + code + "/superiors",
                body("superior", superior, "from", "2026-01-02", "document", "QĐ 1"));
    }

    private static void post(String division, String kind, boolean leader) {
        created(
                HR,
                "/posts",
                body(
                        "post",
                        AGENCY + "-" + division + "-" + kind,
                        "agency",
                        AGENCY,
                        "division",
                        division,
                        "title",
                        "Vị trí " + kind,
                        "leader",
                        leader,
                        "similarTasks",
                        kind));
    }
}
