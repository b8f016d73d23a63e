package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** Communes are merged and split, divisions regrouped, and everybody stands under somebody on every day. */
class SuccessionApiTest {
    private static final String DAY = "2026-07-16";
    private static final String EVE = "2026-07-15";

    @Test
    void two_communes_become_one_and_nobody_is_left_behind() {
        commune("hn-a", "VC21");
        commune("hn-b", "VC22");
        agency("hn-c");
        Answer done = created(HOME_AFFAIRS, "/successions", merger("hn"));
        assertThat(types(done)).contains("AgencySucceeded", "StaffReallocated").doesNotContain("PostAssigned");

        eventually(() -> get(HOME_AFFAIRS, "/staff?agency=hn-c&on=" + DAY).size() == 6);
        eventually(() -> staff("VC2203", DAY).path("superior").asString().equals("VC2202"));
        assertThat(staff("VC2103", EVE).path("agency").asString()).isEqualTo("hn-a");
        assertThat(staff("VC2103", EVE).path("superior").asString()).isEqualTo("VC2102");
        JsonNode lan = staff("VC2103", DAY);
        assertThat(lan.path("agency").asString()).isEqualTo("hn-c");
        assertThat(lan.path("superior").asString()).isEqualTo("VC2102");
        assertThat(lan.at("/above/escalated").asBoolean()).isFalse();
        assertThat(lan.at("/post/transfer").asBoolean()).isTrue();
        assertThat(lan.at("/post/document").asString()).isEqualTo("NQ 88/NQ-UBTVQH16");
        assertThat(staff("VC2201", DAY).path("superior").asString()).isEqualTo("VC2101");
        assertThat(get(HOME_AFFAIRS, "/staff?agency=hn-a&on=" + DAY)).isEmpty();
        assertThat(get(HOME_AFFAIRS, "/staff?agency=hn-a&on=" + EVE)).hasSize(3);
        assertThat(get(HOME_AFFAIRS, "/staff-gaps?agency=hn-c&on=" + DAY)
                        .path("people")
                        .valueStream()
                        .map(one -> one.path("staff").asString() + " "
                                + one.path("what").asString()))
                .as("those whom the merger put into one leading post")
                .containsExactly(
                        "VC2102 LEADING_POST_SHARED", "VC2201 LEADING_POST_SHARED", "VC2202 LEADING_POST_SHARED");
        assertThat(page(
                        HOME_AFFAIRS,
                        "/?agency=hn-c&on=" + DAY,
                        "cùng giữ một vị trí lãnh đạo",
                        "share one leading post"))
                .contains("data-gap=\"LEADING_POST_SHARED\"");
        assertThat(get(HOME_AFFAIRS, "/staff-gaps?agency=hn-a&on=" + DAY).path("people"))
                .isEmpty();
        assertThat(get(HOME_AFFAIRS, "/agencies/hn-a")
                        .at("/successions/0/successors/0")
                        .asString())
                .isEqualTo("hn-c");
        assertThat(get(HOME_AFFAIRS, "/agencies/hn-c").path("predecessors")).hasSize(2);
        assertThat(page(
                        HOME_AFFAIRS,
                        "/?agency=hn-c&on=" + DAY,
                        "Tiền thân: Cơ quan hn-a",
                        "Predecessor: Cơ quan hn-a"))
                .contains("NQ 88/NQ-UBTVQH16");
        assertThat(page(HOME_AFFAIRS, "/?agency=hn-a&on=" + EVE, "do Cơ quan hn-c kế thừa", "succeeded by"))
                .contains("Người VC2103");
        nothingComesIntoWhatHasEnded();
    }

    private static void nothingComesIntoWhatHasEnded() {
        refused(post(HOME_AFFAIRS, "/successions", merger("hn")), 409, "AGENCY_ENDED", "/predecessors/0");
        refused(
                post(HOME_AFFAIRS, "/successions", decision(List.of("hn-c"), List.of("hn-a"), "2026-09-01")),
                409,
                "AGENCY_ENDED",
                "/successors/0");
        refused(
                post(HOME_AFFAIRS, "/staff", body("staff", "VC2199", "name", "X", "agency", "hn-a", "from", DAY)),
                409,
                "AGENCY_ENDED",
                "/from");
        refused(
                post(HOME_AFFAIRS, "/staff/VC2103/posts", decided("post", "hn-a-cv", "2026-08-01")),
                409,
                "AGENCY_ENDED",
                "/from");
        refused(
                post(HOME_AFFAIRS, "/agencies/hn-a/divisions", body("division", "moi", "name", "Phòng")),
                409,
                "AGENCY_ENDED",
                "/agency");
    }

    @Test
    void a_decision_that_leaves_something_open_is_refused_whole() {
        commune("tc-a", "VC23");
        commune("tc-b", "VC24");
        agency("tc-c");
        Map<String, Object> all = merger("tc");
        missing(post(HOME_AFFAIRS, "/successions", without(all, "from")), "/from");
        missing(post(HOME_AFFAIRS, "/successions", without(all, "document")), "/document");
        refused(post(HOME_AFFAIRS, "/successions", without(all, "posts")), 422, "STAFF_NOT_COVERED", "/staff");
        refused(post(HOME_AFFAIRS, "/successions", without(all, "staff")), 422, "SEVERAL_HEADS", "/staff");
        refused(
                post(HOME_AFFAIRS, "/successions", with(all, "successors", List.of("tc-a"))),
                422,
                "INTO_ITSELF",
                "/successors/0");
        refused(
                post(HOME_AFFAIRS, "/successions", with(all, "predecessors", List.of("tc-a", "tc-a"))),
                422,
                "UNIT_REPEATED",
                "/predecessors/1");
        refused(
                post(HOME_AFFAIRS, "/successions", with(all, "successors", List.of("khong-co"))),
                422,
                "UNIT_UNKNOWN",
                "/successors/0");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/successions",
                        with(all, "staff", List.of(body("staff", "VC2101", "post", "tc-c-cv")))),
                422,
                "STAFF_NOT_CONCERNED",
                "/staff/0/staff");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/successions",
                        with(all, "staff", List.of(body("staff", "VC2403", "post", "tc-a-cv")))),
                422,
                "POST_NOT_OF_SUCCESSOR",
                "/staff/0/post");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/successions",
                        with(
                                all,
                                "staff",
                                List.of(
                                        body("staff", "VC2401", "superior", "VC2301"),
                                        body("staff", "VC2301", "superior", "VC2401")))),
                422,
                "SUPERIOR_IN_CIRCLE",
                "/staff/1/superior");
        created(HOME_AFFAIRS, "/posts", newPost("tc-b", "tc-b-cv2", "kinh-te", false));
        created(HOME_AFFAIRS, "/staff/VC2403/posts", decided("post", "tc-b-cv2", "2026-08-01"));
        refused(post(HOME_AFFAIRS, "/successions", all), 422, "STAFF_DECIDED_LATER", "/staff");
        assertThat(get(HOME_AFFAIRS, "/agencies/tc-a").path("successions")).isEmpty();
        assertThat(get(HOME_AFFAIRS, "/staff?agency=tc-a&on=" + DAY)).hasSize(3);
    }

    @Test
    void nothing_is_merged_before_it_stands() {
        commune("ts-a", "VC25");
        created(HOME_AFFAIRS, "/agencies", body("agency", "ts-c", "name", "Cơ quan ts-c", "from", "2026-08-01"));
        refused(
                post(HOME_AFFAIRS, "/successions", decision(List.of("ts-a"), List.of("ts-c"), DAY)),
                422,
                "EFFECT_BEFORE_AGENCY",
                "/from");
        refused(
                post(HOME_AFFAIRS, "/successions", decision(List.of("ts-c"), List.of("ts-a"), "2026-08-01")),
                422,
                "EFFECT_BEFORE_AGENCY",
                "/from");
        refused(
                post(HOME_AFFAIRS, "/staff", body("staff", "VC2599", "name", "X", "agency", "ts-c", "from", DAY)),
                422,
                "BEFORE_AGENCY",
                "/from");
    }

    @Test
    void of_a_split_each_goes_where_he_is_sent_and_who_loses_his_superior_gets_another() {
        commune("ch-a", "VC26");
        agency("ch-b");
        Map<String, Object> split = decision(List.of("ch-a"), List.of("ch-a", "ch-b"), DAY);
        List<Map<String, ?>> staff = List.of(body("staff", "VC2603", "post", "ch-b-cv"));
        refused(
                post(HOME_AFFAIRS, "/successions", with(split, "staff", staff)),
                422,
                "SUPERIOR_NOT_COVERED",
                "/staff/0/superior");
        staff = List.of(
                body("staff", "VC2603", "post", "ch-b-cv", "superior", "VC2602"),
                body("staff", "VC2602", "post", "ch-b-ct", "superior", "VC9001"));
        created(HOME_AFFAIRS, "/successions", with(split, "staff", staff));
        eventually(() -> staff("VC2603", DAY).path("agency").asString().equals("ch-b"));
        eventually(() -> staff("VC2602", DAY).path("superior").asString().equals("VC9001"));
        assertThat(staff("VC2603", DAY).path("superior").asString()).isEqualTo("VC2602");
        assertThat(staff("VC2601", DAY).path("agency").asString()).isEqualTo("ch-a");
        created(HOME_AFFAIRS, "/agencies/ch-a/divisions", body("division", "van-hoa", "name", "Phòng Văn hóa"));
    }

    @Test
    void divisions_are_regrouped_by_the_personnel_section_and_the_deputy_goes_on_with_his_field() {
        commune("pb-a", "VC27");
        String hr = TestTokens.of("VC2790", "pb-a", Role.OFFICIAL, Role.HR);
        created(hr, "/agencies/pb-a/divisions", body("division", "ha-tang", "name", "Phòng Kinh tế, Hạ tầng"));
        created(hr, "/posts", newPost("pb-a", "pb-a-moi", "ha-tang", false));
        created(
                hr,
                "/staff/VC2702/fields",
                body("divisions", List.of("kinh-te"), "from", "2026-02-01", "document", "QĐ 7"));
        Map<String, Object> asked = decision(List.of("kinh-te"), List.of("ha-tang"), DAY);
        refused(post(hr, "/agencies/pb-a/divisions/successions", asked), 422, "STAFF_NOT_COVERED", "/staff");
        String elsewhere = TestTokens.of("VC2190", "hn-b", Role.OFFICIAL, Role.HR);
        assertThat(post(elsewhere, "/agencies/pb-a/divisions/successions", asked)
                        .status())
                .isEqualTo(403);
        created(
                hr,
                "/agencies/pb-a/divisions/successions",
                with(asked, "posts", List.of(body("former", "pb-a-cv", "now", "pb-a-moi"))));
        eventually(() -> staff("VC2703", DAY).at("/post/division").asString().equals("ha-tang"));
        eventually(
                () -> staff("VC2702", DAY).at("/fields/divisions/0").asString().equals("ha-tang"));
        assertThat(staff("VC2703", EVE).at("/post/division").asString()).isEqualTo("kinh-te");
        assertThat(staff("VC2703", DAY).path("superior").asString()).isEqualTo("VC2702");
        refused(
                post(hr, "/staff/VC2703/posts", decided("post", "pb-a-cv", "2026-08-01")),
                409,
                "DIVISION_ENDED",
                "/from");
    }

    @Test
    void whoever_records_it_gains_nothing_by_it_and_does_not_move_his_judges() {
        commune("tl-a", "VC31");
        for (String seat : List.of("tl-a-pct4", "tl-a-pct5")) {
            created(HOME_AFFAIRS, "/posts", newPost("tl-a", seat, "lanh-dao", true));
        }
        joins("tl-a", "VC3104", "tl-a-pct4", "VC3101");
        joins("tl-a", "VC3105", "tl-a-pct5", "VC3103");
        for (Role role : List.of(Role.HR, Role.HOMEAFFAIRS)) {
            String moved = TestTokens.of("VC3103", "tl-a", Role.OFFICIAL, role);
            refused(regroups(moved, "VC3101"), 422, "OWN_RECORD", "/staff/0/staff");
            String gaining = TestTokens.of("VC3104", "tl-a", Role.OFFICIAL, role);
            refused(regroups(gaining, "VC3104"), 422, "OWN_SUBORDINATE", "/staff/0/superior");
            String below = TestTokens.of("VC3105", "tl-a", Role.OFFICIAL, role);
            refused(regroups(below, "VC3101"), 403, "JUDGED_BY_IT", "");
        }
        String apart = TestTokens.of("VC3104", "tl-a", Role.OFFICIAL, Role.HR);
        assertThat(regroups(apart, "VC3101").status()).isEqualTo(201);
    }

    private static Answer regroups(String token, String superior) {
        Map<String, Object> asked = decision(List.of("kinh-te"), List.of("lanh-dao"), DAY);
        Map<String, Object> raised = body("staff", "VC3103", "post", "tl-a-pct", "superior", superior);
        return post(token, "/agencies/tl-a/divisions/successions", with(asked, "staff", List.of(raised)));
    }

    @Test
    void the_page_lists_everybody_and_proposes_the_post_of_the_same_name() {
        commune("tr-a", "VC28");
        agency("tr-c");
        String asked = "/successions?predecessors=tr-a&successors=tr-c&from=" + DAY;
        assertThat(page(HOME_AFFAIRS, asked, "3 người, từ ngày 16/07/2026", "3 people, from"))
                .contains("data-staff=\"VC2803\"", "<option value=\"tr-c-cv\" selected=\"selected\">");
        assertThat(Client.seenBy("VC9002")).contains("VC2801", "VC2802", "VC2803");
        String official = TestTokens.of("VC2803", "tr-a", Role.OFFICIAL);
        assertThat(Client.read(official, "/../../successions").status()).isNotEqualTo(200);
        String hr = TestTokens.of("VC2890", "tr-a", Role.OFFICIAL, Role.HR);
        assertThat(page(hr, "/successions", "Các đơn vị thuộc Cơ quan tr-a", "Divisions of"))
                .contains("kinh-te");
    }

    @Test
    void who_was_lent_there_and_has_his_post_there_already_needs_a_place_like_everybody() {
        commune("bp-a", "VD33");
        commune("bp-b", "VD34");
        agency("bp-m");
        lends("VD3303", "bp-b", "VD3402");
        created(HOME_AFFAIRS, "/staff/VD3303/posts", decided("post", "bp-b-cv", "2026-07-14"));
        Map<String, Object> asked = with(
                decision(List.of("bp-b"), List.of("bp-m"), DAY),
                "posts",
                List.of(body("former", "bp-b-ct", "now", "bp-m-ct"), body("former", "bp-b-pct", "now", "bp-m-pct")));
        Map<String, Object> other = body("staff", "VD3403", "post", "bp-m-cv");
        Answer open = post(HOME_AFFAIRS, "/successions", with(asked, "staff", List.of(other)));
        refused(open, 422, "STAFF_NOT_COVERED", "/staff");
        assertThat(open.body().toString()).contains("VD3303");
        assertThat(page(HOME_AFFAIRS, "/successions?predecessors=bp-b&successors=bp-m&from=" + DAY, "4 người", "4 peo"))
                .contains("data-staff=\"VD3303\"");

        created(
                HOME_AFFAIRS,
                "/successions",
                with(asked, "staff", List.of(other, body("staff", "VD3303", "post", "bp-m-cv"))));
        eventually(() -> staff("VD3303", DAY).path("agency").asString().equals("bp-m"));
        staysUnder("VD3402", "VD3303", "bp-m");
    }

    @Test
    void of_two_that_are_merged_who_is_lent_from_one_to_the_other_comes_with_his_post() {
        commune("ml-a", "VD35");
        commune("ml-b", "VD36");
        agency("ml-c");
        lends("VD3503", "ml-b", "VD3602");
        for (List<String> former : List.of(List.of("ml-a", "ml-b"), List.of("ml-b", "ml-a"))) {
            refused(
                    post(HOME_AFFAIRS, "/successions", decision(former, List.of("ml-c"), DAY)),
                    422,
                    "STAFF_NOT_COVERED",
                    "/staff");
        }
        Map<String, Object> asked = with(
                decision(List.of("ml-a", "ml-b"), List.of("ml-c"), DAY),
                "staff",
                List.of(body("staff", "VD3601", "post", "ml-c-pct", "superior", "VD3501")));
        asked.put(
                "posts",
                List.of("ct", "pct", "cv").stream()
                        .flatMap(post -> List.of("a", "b").stream()
                                .map(one -> body("former", "ml-" + one + "-" + post, "now", "ml-c-" + post)))
                        .toList());
        created(HOME_AFFAIRS, "/successions", asked);
        eventually(() -> staff("VD3503", DAY).path("agency").asString().equals("ml-c"));
        staysUnder("VD3602", "VD3503", "ml-c");
    }

    private static void lends(String staff, String to, String superior) {
        created(
                HOME_AFFAIRS,
                "/staff/" + staff + "/secondments",
                body(
                        "agency",
                        to,
                        "division",
                        "kinh-te",
                        "superior",
                        superior,
                        "from",
                        "2026-07-10",
                        "until",
                        "2026-07-20",
                        "document",
                        "QĐ 5"));
    }

    /** Also while he would be lent still. */
    private static void staysUnder(String superior, String staff, String agency) {
        eventually(() -> staff(staff, "2026-07-18").path("superior").asString().equals(superior));
        assertThat(staff(staff, EVE).path("superior").asString()).isEqualTo(superior);
        for (String day : List.of(DAY, "2026-07-20", "2026-07-22")) {
            JsonNode then = staff(staff, day);
            assertThat(then.path("workplace").asString()).isEqualTo(agency);
            assertThat(then.path("superior").asString()).isEqualTo(superior);
        }
        assertThat(get(HOME_AFFAIRS, "/staff-gaps?agency=" + agency + "&on=2026-07-22")
                        .toString())
                .doesNotContain("UNIT_ENDED");
    }

    private static void missing(Answer answer, String pointer) {
        refused(answer, 422, "NOT_VALID", pointer);
        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("REQUIRED");
    }

    /** Chair, deputy and official, the one under the other. */
    private static void commune(String agency, String code) {
        agency(agency);
        joins(agency, code + "01", agency + "-ct", "VC9001");
        joins(agency, code + "02", agency + "-pct", code + "01");
        joins(agency, code + "03", agency + "-cv", code + "02");
    }

    private static void agency(String agency) {
        if (Client.read(HOME_AFFAIRS, "/staff/VC9001").status() == 404) {
            post(HOME_AFFAIRS, "/agencies", body("agency", "tinh", "name", "UBND tỉnh"));
            post(HOME_AFFAIRS, "/staff", body("staff", "VC9001", "name", "X", "agency", "tinh", "from", "2026-01-02"));
        }
        Establishing.agency(agency);
        created(HOME_AFFAIRS, "/agencies/" + agency + "/divisions", body("division", "lanh-dao", "name", "Lãnh đạo"));
        created(HOME_AFFAIRS, "/posts", newPost(agency, agency + "-ct", "lanh-dao", true));
        created(HOME_AFFAIRS, "/posts", newPost(agency, agency + "-pct", "lanh-dao", true));
        created(HOME_AFFAIRS, "/posts", newPost(agency, agency + "-cv", "kinh-te", false));
    }

    private static Map<String, Object> newPost(String agency, String post, String division, boolean leader) {
        String title = "Vị trí " + post.substring(post.lastIndexOf('-') + 1);
        return body(
                "post",
                post,
                "agency",
                agency,
                "division",
                division,
                "title",
                title,
                "leader",
                leader,
                "similarTasks",
                "x");
    }

    private static void joins(String agency, String code, String post, String superior) {
        created(
                HOME_AFFAIRS,
                "/staff",
                body("staff", code, "name", "Người " + code, "agency", agency, "from", "2026-01-02"));
        created(HOME_AFFAIRS, "/staff/" + code + "/posts", decided("post", post, "2026-01-02"));
        created(HOME_AFFAIRS, "/staff/" + code + "/superiors", decided("superior", superior, "2026-01-02"));
    }

    private static Map<String, Object> decided(String what, String value, String from) {
        return body(what, value, "from", from, "document", "QĐ 1");
    }

    /** Of a and b into c: the chair of b becomes a deputy there. */
    private static Map<String, Object> merger(String name) {
        Map<String, Object> asked = decision(List.of(name + "-a", name + "-b"), List.of(name + "-c"), DAY);
        asked.put(
                "posts",
                List.of("ct", "pct", "cv").stream()
                        .flatMap(post -> List.of("a", "b").stream()
                                .map(one -> body("former", name + "-" + one + "-" + post, "now", name + "-c-" + post)))
                        .toList());
        String chairs = Map.of("hn", "VC2", "tc", "VC2").get(name);
        String former = name.equals("hn") ? chairs + "201" : chairs + "401";
        String chair = name.equals("hn") ? chairs + "101" : chairs + "301";
        asked.put("staff", List.of(body("staff", former, "post", name + "-c-pct", "superior", chair)));
        return asked;
    }

    private static Map<String, Object> decision(List<String> predecessors, List<String> successors, String from) {
        return new LinkedHashMap<>(body(
                "document", "NQ 88/NQ-UBTVQH16", "from", from, "predecessors", predecessors, "successors", successors));
    }

    private static Map<String, Object> with(Map<String, Object> asked, String field, @Nullable Object value) {
        Map<String, Object> other = new LinkedHashMap<>(asked);
        other.put(field, value);
        return other;
    }

    private static Map<String, Object> without(Map<String, Object> asked, String field) {
        Map<String, Object> other = new LinkedHashMap<>(asked);
        other.remove(field);
        return other;
    }

    private static JsonNode staff(String code, String on) {
        return get(HOME_AFFAIRS, "/staff/" + code + "?on=" + on);
    }

    private static List<String> types(Answer answer) {
        return answer.body()
                .path("facts")
                .valueStream()
                .map(fact -> fact.path("type").asString())
                .toList();
    }
}
