package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Log;

/** The service over a real broker and a real database, fed with a commune's month, asked over HTTP. */
class ReportingServiceTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final String OCTOBER = "month=2026-10";
    private static final String LEADER = TestTokens.of("VC0900", null, Role.LEADER);
    private static final String HEAD = TestTokens.of("VC0001", "xa-dien-khanh", Role.HEAD, Role.OFFICIAL);
    private static final String RATER = TestTokens.of("VC0003", "xa-dien-khanh", Role.RATER, Role.OFFICIAL);
    private static final String LAN = TestTokens.of("VC0007", "xa-dien-khanh", Role.OFFICIAL);
    private static final String STANDS_IN = TestTokens.of("VC0007", "xa-dien-khanh", Role.RATER, Role.OFFICIAL);
    private static final String ADMIN = TestTokens.of("VC0999", null, Role.ADMIN);
    private static final String STRANGER = TestTokens.of("VC0500", "xa-dien-lac", Role.HEAD);

    @BeforeAll
    static void playTheMonth() {
        for (Log log : new Commune().logs()) {
            log.entries().forEach(entry -> SERVICE.tell(log.service(), entry));
        }
        awaitTheLastFact();
    }

    @Test
    void each_level_is_there_for_spreadsheets_with_the_figures_of_the_page() {
        String province = list(LEADER, "");
        JsonNode unit = SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER)
                .body()
                .at("/rows/0");
        assertThat(province).startsWith("\ufeff\"Cơ quan\",\"Công chức\"");
        assertThat(list(LEADER, "&agency=xa-dien-khanh"))
                .contains("\"" + unit.at("/name").asString() + "\","
                        + unit.at("/sum/people").asInt() + ","
                        + unit.at("/sum/withoutRecord").asInt() + ",");
        JsonNode person = SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER)
                .body()
                .at("/rows/0");
        assertThat(list(LEADER, "&agency=xa-dien-khanh&division=van-phong"))
                .contains("\"" + person.at("/id").asString() + "\",\""
                        + person.at("/name").asString() + "\",");
    }

    @Test
    void nobody_gets_more_in_a_file_than_on_the_page() {
        assertThat(SERVICE.get(STRANGER, "/api/v1/dashboard.csv?agency=xa-dien-khanh&" + OCTOBER)
                        .status())
                .isEqualTo(403);
        String own = list(LAN, "&agency=xa-dien-khanh&division=van-phong");
        assertThat(own.strip().lines()).hasSize(2);
    }

    private static String list(String token, String place) {
        return new String(
                SERVICE.download(token, "/api/v1/dashboard.csv?" + OCTOBER + place)
                        .body(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void the_province_sums_agencies_that_sum_divisions_that_sum_people() {
        JsonNode province = SERVICE.get(LEADER, "/api/v1/dashboard?" + OCTOBER).body();
        JsonNode agency = SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER)
                .body();
        assertThat(province.at("/rows/0/sum")).isEqualTo(agency.at("/total"));
        assertThat(province.at("/rows/0/name").stringValue()).isEqualTo("UBND xã Diên Khánh");
        assertThat(agency.at("/total/people").intValue()).isEqualTo(7);
        for (JsonNode division : agency.at("/rows")) {
            String path =
                    "/api/v1/dashboard/xa-dien-khanh/" + division.at("/id").stringValue() + "?" + OCTOBER;
            assertThat(SERVICE.get(LEADER, path).body().at("/total")).isEqualTo(division.at("/sum"));
        }
    }

    @Test
    void a_persons_figures_are_the_slips_and_decimals_are_text() {
        JsonNode office = SERVICE.get(HEAD, "/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER)
                .body();
        JsonNode lan = row(office, "VC0007");
        assertThat(lan.at("/person/figures/total").stringValue()).isEqualTo("89.42");
        assertThat(lan.at("/person/figures/exactTotal").stringValue()).isEqualTo("1073/12");
        assertThat(lan.at("/person/decided").stringValue()).isEqualTo("GOOD");
        assertThat(lan.at("/sum/completed").stringValue()).isEqualTo("22.5");
        assertThat(office.at("/total/mean").stringValue()).isEqualTo("89.42");
    }

    @Test
    void who_has_nothing_is_named_even_when_no_period_ever_listed_him() {
        JsonNode agency =
                SERVICE.get(HEAD, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).body();
        assertThat(agency.at("/withoutRecord"))
                .extracting(one -> one.at("/staff").stringValue())
                .containsExactly("VC0001", "VC0003", "VC0017", "VC0015");
    }

    @Test
    void each_sees_what_his_role_reaches() {
        assertThat(SERVICE.get(HEAD, "/api/v1/dashboard?" + OCTOBER)
                        .body()
                        .at("/total/people")
                        .intValue())
                .isEqualTo(7);
        JsonNode rated =
                SERVICE.get(RATER, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).body();
        assertThat(rated.at("/rows"))
                .extracting(row -> row.at("/id").stringValue())
                .containsExactly("van-phong");
        JsonNode own = SERVICE.get(LAN, "/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER)
                .body();
        assertThat(own.at("/rows"))
                .extracting(row -> row.at("/id").stringValue())
                .containsExactly("VC0007");
        JsonNode delegate = SERVICE.get(STANDS_IN, "/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER)
                .body();
        assertThat(delegate.at("/rows"))
                .as("decides for somebody elsewhere, and leads nothing here")
                .extracting(row -> row.at("/id").stringValue())
                .containsExactly("VC0007");
        assertThat(SERVICE.get(STRANGER, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER)
                        .status())
                .isEqualTo(403);
        assertThat(SERVICE.get(STRANGER, "/api/v1/dashboard?" + OCTOBER)
                        .body()
                        .at("/total/people")
                        .intValue())
                .isZero();
    }

    @Test
    void bad_questions_are_told_so_in_both_languages() {
        Answer unknown = SERVICE.get(LEADER, "/api/v1/dashboard/xa-nowhere?" + OCTOBER);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().at("/code").stringValue()).isEqualTo("AGENCY_UNKNOWN");
        assertThat(unknown.body().at("/vi").stringValue()).contains("xa-nowhere");
        assertThat(SERVICE.get(LEADER, "/api/v1/dashboard?month=10-2026").status())
                .isEqualTo(400);
        assertThat(SERVICE.get(LEADER, "/api/v1/dashboard").status()).isEqualTo(400);
        assertThat(SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh/none?" + OCTOBER)
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.get(LEADER, "/api/v1/history/VC9999").status()).isEqualTo(404);
    }

    @Test
    void a_history_holds_every_fact_about_the_person_in_order() {
        JsonNode told = SERVICE.get(LAN, "/api/v1/history/VC0007").body();
        assertThat(told).hasSize(14);
        assertThat(told)
                .extracting(one -> Instant.parse(one.at("/at").stringValue()))
                .isSorted();
        assertThat(told.at("/13/type").stringValue()).isEqualTo("GradeDecided");
        assertThat(SERVICE.get(LAN, "/api/v1/history/VC0007?" + OCTOBER).body()).hasSize(11);
        assertThat(SERVICE.get(LAN, "/api/v1/history/VC0007?month=2026-Q4").body())
                .hasSize(11);
        assertThat(SERVICE.get(LAN, "/api/v1/history/VC0007?month=2026-Q3").body())
                .isEmpty();
        assertThat(SERVICE.get(LAN, "/api/v1/history/VC0007?from=2026-10-02&to=2026-10-02")
                        .body())
                .hasSize(5);
    }

    @Test
    void a_history_is_read_by_the_person_his_rater_and_head_and_by_those_of_the_province() {
        for (String reader : List.of(LAN, RATER, HEAD, LEADER)) {
            assertThat(SERVICE.get(reader, "/api/v1/history/VC0007").status()).isEqualTo(200);
        }
        assertThat(SERVICE.get(LAN, "/api/v1/history/VC0009").status()).isEqualTo(403);
        assertThat(SERVICE.get(STRANGER, "/api/v1/history/VC0007").status()).isEqualTo(403);
        assertThat(SERVICE.get(RATER, "/api/v1/history/VC0011").status()).isEqualTo(403);
        assertThat(SERVICE.get(null, "/api/v1/history/VC0007").status()).isEqualTo(401);
    }

    @Test
    void pages_speak_both_languages_and_miss_no_word() {
        for (String page : List.of(
                "/?",
                "/?agency=xa-dien-khanh&",
                "/?agency=xa-dien-khanh&division=van-phong&",
                "/?month=2027-01&",
                "/products?month=2026-10&agency=xa-dien-khanh&division=van-phong&staff=VC0007&",
                "/radar?span=2026-10&",
                "/radar/method?",
                "/notices?",
                "/?month=2026-Q4&",
                "/?month=2026&",
                "/history?staff=VC0007&month=&",
                "/history?staff=VC0007&month=2026-Q4&",
                "/history?staff=VC0007&",
                "/history?staff=VC0007&month=2025-01&")) {
            for (String language : List.of("vi", "en")) {
                Answer answer = SERVICE.get(LEADER, page + "lang=" + language);
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(answer.text())
                        .as(page)
                        .doesNotContain("??", "style=", "<script>")
                        .contains("lang=\"" + language);
            }
        }
    }

    @Test
    void months_stand_side_by_side_and_lead_down_to_the_product_which_comes_to_the_same() {
        String heat = SERVICE.get(LEADER, "/heat?month=2026-10&lang=vi").text();
        assertThat(heat).contains("Tháng 10/2026", "agency=xa-dien-khanh").doesNotContain("??");
        String people = SERVICE.get(LEADER, "/heat?month=2026-10&agency=xa-dien-khanh&division=van-phong")
                .text();
        assertThat(people)
                .contains("/products?month=2026-10&amp;agency=xa-dien-khanh&amp;division=van-phong&amp;staff=VC0007");
        JsonNode lan = row(
                SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER)
                        .body(),
                "VC0007");
        String products = SERVICE.get(
                        LEADER, "/products?month=2026-10&agency=xa-dien-khanh&division=van-phong&staff=VC0007")
                .text();
        assertThat(products)
                .contains("Hồ sơ đất thôn t1", "/submission/task/t1")
                .contains(">" + lan.at("/sum/assigned").asString() + "</data>")
                .contains(">" + lan.at("/sum/completed").asString().replace('.', ',') + "</data>");
        assertThat(SERVICE.get(STRANGER, "/products?month=2026-10&agency=xa-dien-khanh&division=van-phong&staff=VC0007")
                        .status())
                .isEqualTo(403);
        assertThat(SERVICE.get(STRANGER, "/heat?month=2026-10&agency=xa-dien-khanh")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_page_says_that_there_is_nothing_only_where_there_is_nothing() {
        assertThat(SERVICE.get(LEADER, "/").text()).doesNotContain("class=\"empty\"");
        assertThat(SERVICE.get(LAN, "/history").text()).doesNotContain("class=\"empty\"");
        assertThat(SERVICE.get(STRANGER, "/").text()).contains("class=\"empty\"");
        assertThat(SERVICE.get(LAN, "/history?month=2025-01").text()).contains("class=\"empty\"");
    }

    @Test
    void spans_are_offered_in_words_and_a_month_is_shown_unless_another_is_asked_for() {
        assertThat(SERVICE.get(LEADER, "/api/v1/dashboard/spans").body().toString())
                .isEqualTo("[\"2026-Q4\",\"2026-10\"]");
        assertThat(SERVICE.get(LEADER, "/?lang=vi").text())
                .contains(">Quý 4/2026</option>", ">Tháng 10/2026</option>")
                .contains("value=\"2026-10\" selected");
        assertThat(SERVICE.get(LEADER, "/?month=2026-Q4&lang=en").text())
                .contains("quarter 4 of 2026", "value=\"2026-Q4\" selected");
    }

    @Test
    void an_official_lands_on_his_own_row_with_a_link_to_his_slip() {
        assertThat(SERVICE.get(LAN, "/").text())
                .contains("89,42", "/scoring/slip/VC0007/2026-10", "Nguyễn Thị Lan")
                .doesNotContain("VC0009");
    }

    private static JsonNode province() {
        return SERVICE.get(LEADER, "/api/v1/dashboard?" + OCTOBER).body();
    }

    private static JsonNode agency() {
        return SERVICE.get(LEADER, "/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).body();
    }

    private static JsonNode row(JsonNode level, String id) {
        return level.at("/rows")
                .valueStream()
                .filter(row -> row.at("/id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The folds are independent of one another: each has taken in all, and the sums follow what they are made from. */
    private static void awaitTheLastFact() {
        eventually(() -> SERVICE.get(ADMIN, "/api/v1/operations/consumers")
                .body()
                .valueStream()
                .allMatch(consumer -> consumer.path("lag").asLong(-1) == 0));
        eventually(() -> SERVICE.get(LEADER, "/api/v1/dashboard/spans").body().size() == 2);
        eventually(() -> SERVICE.get(LEADER, "/api/v1/history/VC0007").body().size() == 14
                && SERVICE.get(LEADER, "/api/v1/history/VC0011?" + OCTOBER)
                                .body()
                                .size()
                        == 3
                && SERVICE.get(LEADER, "/api/v1/dashboard?" + OCTOBER)
                                .body()
                                .at("/total/unrated")
                                .intValue()
                        == 1
                && SERVICE.get(LEADER, "/api/v1/dashboard?" + OCTOBER)
                                .body()
                                .at("/total/people")
                                .intValue()
                        == 7
                && province().at("/rows/0/sum").equals(agency().at("/total")));
    }
}
