package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

/** An agency is set up over HTTP, with its people and its catalogue, on a real broker and a real database. */
class FoundingTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final String AGENCY = "xa-dien-khanh";
    private static final String HOME_AFFAIRS = TestTokens.of("VC9002", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
    private static final String HR = TestTokens.of("VC0005", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String HEAD = TestTokens.of("VC0001", AGENCY, Role.OFFICIAL, Role.HEAD);
    private static final String OFFICIAL = TestTokens.of("VC0013", AGENCY, Role.OFFICIAL);
    private static final String ELSEWHERE = TestTokens.of("VC0105", "xa-cam-lam", Role.OFFICIAL, Role.HR, Role.HEAD);

    @BeforeAll
    static void the_agency_stands() {
        created(HOME_AFFAIRS, "/agencies", Map.of("agency", AGENCY, "name", "UBND xã Diên Khánh"));
        created(HR, "/agencies/" + AGENCY + "/divisions", Map.of("division", "kinh-te", "name", "Phòng Kinh tế"));
        created(HR, "/posts", post("xa-dien-khanh-p1", "Chủ tịch", true));
        created(HR, "/posts", post("xa-dien-khanh-p2", "Công chức địa chính", false));
        created(HR, "/posts", post("xa-dien-khanh-p4", "Công chức xây dựng", false));
        created(HR, "/staff", person("VC0001", "Trần Văn Chủ"));
        created(HR, "/staff", person("VC0013", "Nguyễn Thị Hạnh"));
        created(HR, "/staff", person("VC0014", "Nguyễn Thị Hạnh"));
        created(HR, "/staff/VC0013/posts", from("post", "xa-dien-khanh-p2", "2026-02-01"));
        created(HR, "/staff/VC0013/superiors", from("superior", "VC0001", "2026-02-01"));
        created(HOME_AFFAIRS, "/staff/VC0001/superiors", from("superior", null, "2026-01-02"));
    }

    /** There is one list of codes: an agency that could take any would take those of others, or find out which they have. */
    @Test
    void an_agency_names_its_posts_after_itself() {
        refused(post(HR, "/posts", post("xa-khac-cv", "Chuyên viên", false)), 422, "POST_CODE_NOT_OWN", "/post");
        refused(post(HR, "/posts", post("cv", "Chuyên viên", false)), 422, "POST_CODE_NOT_OWN", "/post");
        created(HR, "/posts", post(AGENCY + "-cv9", "Chuyên viên", false));
        created(HOME_AFFAIRS, "/posts", post("vtvl-2026-01", "Chuyên viên", false));
    }

    @Test
    void people_have_the_post_and_the_superior_of_the_day() {
        JsonNode february = get(HR, "/staff/VC0013?on=2026-02-01").body();
        assertThat(february.path("post").path("title").asString()).isEqualTo("Công chức địa chính");
        assertThat(february.path("superior").asString()).isEqualTo("VC0001");
        JsonNode january = get(HR, "/staff/VC0013?on=2026-01-31").body();
        assertThat(january.path("post").isNull() || january.path("post").isMissingNode())
                .isTrue();
    }

    @Test
    void namesakes_are_told_apart_by_their_codes() {
        assertThat(get(HR, "/staff?agency=" + AGENCY).body())
                .filteredOn(person -> person.path("name").asString().equals("Nguyễn Thị Hạnh"))
                .extracting(person -> person.path("staff").asString())
                .containsExactly("VC0013", "VC0014");
    }

    @Test
    void what_does_not_fit_is_pointed_at() {
        refused(
                post(
                        HR,
                        "/posts",
                        Map.of(
                                "post",
                                "xa-dien-khanh-p3",
                                "agency",
                                AGENCY,
                                "division",
                                "nowhere",
                                "title",
                                "X",
                                "leader",
                                false,
                                "similarTasks",
                                "x")),
                422,
                "POST_DIVISION_UNKNOWN",
                "/division");
        refused(post(HR, "/staff", person("VC0013", "Nguyễn Thị Hạnh")), 409, "STAFF_EXISTS", "/staff");
        refused(post(HR, "/staff", person("vc 13", "Nguyễn Thị Hạnh")), 422, "NOT_VALID", "/staff");
        refused(post(HR, "/staff/VC0014/posts", from("post", "nowhere", "2026-02-01")), 422, "POST_UNKNOWN", "/post");
        refused(
                post(HR, "/staff/VC0014/posts", from("post", "xa-dien-khanh-p2", "2025-02-01")),
                422,
                "BEFORE_JOINING",
                "/from");
        refused(
                post(HR, "/staff/VC0014/posts", from("post", "xa-dien-khanh-p2", "2026-02-30")),
                400,
                "MALFORMED",
                "/from");
        refused(
                post(HR, "/staff/VC0013/posts", from("post", "xa-dien-khanh-p4", "2026-02-01")),
                422,
                "OVERLAP",
                "/from");
        refused(
                post(HR, "/staff/VC0013/posts", from("post", "xa-dien-khanh-p2", "2026-03-01")),
                422,
                "POST_UNCHANGED",
                "/post");
        refused(superior("VC0014", "VC9999"), 422, "SUPERIOR_UNKNOWN", "/superior");
        refused(superior("VC0014", "VC0014"), 422, "SUPERIOR_SELF", "/superior");
        refused(superior("VC0001", "VC0013"), 422, "SUPERIOR_CYCLE", "/superior");
        refused(superior("VC7777", "VC0001"), 404, "STAFF_NOT_FOUND", "");
    }

    @Test
    void each_keeps_to_his_own_agency_and_duty() {
        Map<String, Object> agency = Map.of("agency", "xa-moi", "name", "UBND xã Mới");
        refused(post(HR, "/agencies", agency), 403, "ONLY_HOME_AFFAIRS", "");
        refused(post(OFFICIAL, "/staff", person("VC0099", "Ai Đó")), 403, "ONLY_PERSONNEL", "");
        refused(post(ELSEWHERE, "/staff", person("VC0099", "Ai Đó")), 403, "ONLY_PERSONNEL", "");
        refused(get(ELSEWHERE, "/staff?agency=" + AGENCY), 403, "NOT_YOUR_AGENCY", "");
        assertThat(get(OFFICIAL, "/staff?agency=" + AGENCY).status()).isEqualTo(200);
        assertThat(get(OFFICIAL, "/agencies/" + AGENCY)
                        .body()
                        .path("divisions")
                        .path("kinh-te")
                        .asString())
                .isEqualTo("Phòng Kinh tế");
    }

    @Test
    void a_catalogue_goes_its_way_and_the_next_replaces_it() {
        inForce("dk-1", "2026-01-01", null);
        draft("dk-2");
        approve("dk-2");
        refused(effect("dk-2", "2026-07-01", null), 422, "FORMER_NOT_NAMED", "/replaces");
        refused(effect("dk-2", "2026-01-01", "dk-1"), 422, "EFFECT_BEFORE_FORMER", "/from");
        refused(effect("dk-2", "2026-07-01", "dk-9"), 422, "FORMER_UNKNOWN", "/replaces");
        assertThat(effect("dk-2", "2026-07-01", "dk-1").status()).isEqualTo(200);
        eventually(() -> get(HR, "/catalogues/dk-1")
                .body()
                .path("catalogue")
                .path("state")
                .asString()
                .equals("REPLACED"));
        JsonNode former = get(HR, "/catalogues/dk-1").body().path("catalogue");
        assertThat(former.path("force").path("until").asString()).isEqualTo("2026-07-01");
        assertThat(former.path("force").path("replacedBy").asString()).isEqualTo("dk-2");
        JsonNode product = get(HR, "/catalogues/dk-2").body().path("products").path(1);
        assertThat(product.path("factor").asString()).isEqualTo("1.333333");
    }

    @Test
    void a_batch_is_listed_whole_or_not_at_all() {
        created(HR, "/catalogues", catalogue("dk-batch"));
        String batch = "/catalogues/dk-batch/products/batch";
        refused(
                post(HR, batch, Map.of("products", List.of(product("A", "3"), product("B", "100.5")))),
                422,
                "POINTS_ABOVE_FRAME",
                "/products/1/points");
        refused(
                post(HR, batch, Map.of("products", List.of(product("A", "3"), product("A", "4")))),
                422,
                "PRODUCT_CODE_TAKEN",
                "/products/1/code");
        refused(
                post(HR, batch, Map.of("products", List.of(product("A", "3"), product("B", "-1")))),
                422,
                "NOT_VALID",
                "/products/1/points");
        refused(post(HR, batch, Map.of("products", List.of())), 422, "NOT_VALID", "/products");
        assertThat(get(HR, "/catalogues/dk-batch").body().path("products")).isEmpty();
        Answer listed = post(HR, batch, Map.of("products", List.of(product("A", "3"), product("B", "4"))));
        assertThat(listed.body().path("facts")).hasSize(2);
        assertThat(listed.tag()).isEqualTo("\"2\"");
    }

    @Test
    void the_largest_catalogue_known_is_listed_in_one_request() {
        created(HR, "/catalogues", catalogue("dk-large"));
        List<Map<String, Object>> products =
                IntStream.range(0, 2812).mapToObj(i -> product("C-" + i, "7")).toList();
        Answer listed = post(HR, "/catalogues/dk-large/products/batch", Map.of("products", products));
        assertThat(listed.status()).as(listed.text()).isEqualTo(201);
        assertThat(listed.tag()).isEqualTo("\"2812\"");
        eventually(() -> get(HR, "/catalogues/dk-large").body().path("products").size() == 2812);
    }

    @Test
    void only_home_affairs_appraises_and_only_the_head_approves() {
        draft("dk-roles");
        String path = "/catalogues/dk-roles";
        refused(post(HR, path + "/appraisal", Map.of("document", "1")), 403, "ONLY_HOME_AFFAIRS", "");
        refused(post(HEAD, path + "/approval", Map.of("document", "1")), 409, "CATALOGUE_NOT_APPRAISED", "");
        refused(post(HR, path + "/approval", Map.of("document", "1")), 403, "ONLY_HEAD", "");
        refused(post(ELSEWHERE, path + "/approval", Map.of("document", "1")), 403, "CATALOGUE_OF_OTHER_AGENCY", "");
        created(HR, "/catalogues", catalogue("dk-empty"));
        refused(
                post(HOME_AFFAIRS, "/catalogues/dk-empty/appraisal", Map.of("document", "1")),
                422,
                "CATALOGUE_EMPTY",
                "");
    }

    @Test
    void the_pages_show_people_and_catalogues_in_both_languages() {
        draft("xa-dien-khanh-page");
        String staff = page(HR, "/?on=2026-02-01", "Vị trí việc làm", "Post");
        assertThat(staff)
                .contains("Công chức địa chính", "Trần Văn Chủ", "VC0014", "Phòng Kinh tế")
                .doesNotContain("class=\"empty\"");
        assertThat(page(HR, "/catalogue?catalogue=xa-dien-khanh-page", "Hệ số K", "Factor K"))
                .contains("1,333333", "id=\"list\"")
                .doesNotContain("id=\"appraise\"");
        assertThat(page(
                        HOME_AFFAIRS,
                        "/catalogue?agency=" + AGENCY + "&catalogue=xa-dien-khanh-page",
                        "Thẩm định",
                        "Appraise"))
                .contains("id=\"appraise\"")
                .doesNotContain("class=\"empty\"");
        page(ELSEWHERE, "/catalogue", "Chưa có danh mục", "no catalogue yet");
        assertThat(SERVICE.get(ELSEWHERE, "/?agency=" + AGENCY).status()).isEqualTo(403);
    }

    private static String page(String token, String path, String vietnamese, String english) {
        String vi = SERVICE.get(token, path).text();
        String en = SERVICE.get(token, path + (path.contains("?") ? "&" : "?") + "lang=en")
                .text();
        assertThat(vi).contains("<html", vietnamese).doesNotContain("??", "th:", "style=");
        assertThat(en).contains("<html", english).doesNotContain("??");
        return vi;
    }

    private static void inForce(String id, String from, @Nullable String replaces) {
        draft(id);
        approve(id);
        assertThat(effect(id, from, replaces).status()).isEqualTo(200);
    }

    private static void draft(String id) {
        created(HR, "/catalogues", catalogue(id));
        created(HR, "/catalogues/" + id + "/products", product("C-01", "3"));
        created(HR, "/catalogues/" + id + "/products", product("C-02", "4"));
    }

    private static void approve(String id) {
        post(HOME_AFFAIRS, "/catalogues/" + id + "/appraisal", Map.of("document", "3743/SNV"));
        post(HEAD, "/catalogues/" + id + "/approval", Map.of("document", "283/QĐ-UBND"));
    }

    private static Answer effect(String id, String from, @Nullable String replaces) {
        Map<String, Object> body = replaces == null ? Map.of("from", from) : Map.of("from", from, "replaces", replaces);
        return post(HEAD, "/catalogues/" + id + "/effect", body);
    }

    private static Map<String, Object> catalogue(String id) {
        return Map.of("catalogue", id, "agency", AGENCY, "name", "Danh mục " + id, "standardPoints", "3");
    }

    private static Map<String, Object> product(String code, String points) {
        return Map.of("code", code, "name", "Soạn văn bản", "output", "văn bản", "group", "N1", "points", points);
    }

    private static Map<String, Object> post(String post, String title, boolean leader) {
        return Map.of(
                "post",
                post,
                "agency",
                AGENCY,
                "division",
                "kinh-te",
                "title",
                title,
                "leader",
                leader,
                "similarTasks",
                "chuyen-vien");
    }

    private static Map<String, Object> person(String staff, String name) {
        return Map.of("staff", staff, "name", name, "agency", AGENCY, "from", "2026-01-02");
    }

    private static Map<String, Object> from(String what, @Nullable String whom, String from) {
        return whom == null
                ? Map.of("from", from, "document", "QĐ 12")
                : Map.of(what, whom, "from", from, "document", "QĐ 12");
    }

    private static Answer superior(String staff, String superior) {
        return post(HR, "/staff/" + staff + "/superiors", from("superior", superior, "2026-03-01"));
    }

    private static void created(String token, String path, Map<String, ?> body) {
        Answer answer = post(token, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static Answer post(String token, String path, Map<String, ?> body) {
        return SERVICE.post(token, "/api/v1" + path, JSON.writeValueAsString(body), "HX-Request", "true");
    }

    private static Answer get(String token, String path) {
        return SERVICE.get(token, "/api/v1" + path);
    }

    private static void refused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(answer.body().path("vi").asString()).isNotBlank().doesNotStartWith("refusal.");
    }
}
