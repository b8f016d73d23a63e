package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Indicators.conduct;
import static vn.congtam.indicator.Indicators.onTime;
import static vn.congtam.indicator.Measured.*;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.Imported.counts;
import static vn.congtam.platform.testing.Imported.wrongs;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Spreadsheet;
import vn.congtam.platform.testing.TestTokens;

/** Figures of a month as a file, over HTTP; each test is about people of its own. */
class FigureWorkbookTest {
    private static final String PATH = "/api/v1/indicator-sets/values/workbook";
    private static final List<String> HEAD_ROW = List.of(
            "Mã công chức",
            "Kỳ",
            "Mã chỉ tiêu",
            "Thực hiện",
            "Mức",
            "Mục tiêu riêng",
            "Nguồn số liệu",
            "Mã ở nguồn",
            "Minh chứng",
            "Lý do");

    @BeforeAll
    static void a_set_is_in_force_for_their_post() {
        Measured.people();
        Establishing.post(AGENCY, AGENCY + "-sl", false, "nhom-sl");
        for (String staff : List.of("VC8321", "VC8322", "VC8323", "VC8324", "VC8351", "VC8352")) {
            joins(staff, AGENCY);
            created(HR, "/staff/" + staff + "/superiors", decided("superior", "VC8301", "2026-01-02"));
            created(HR, "/staff/" + staff + "/posts", decided("post", AGENCY + "-sl", "2026-01-02"));
        }
        inForce("vh-sl", AGENCY + "-sl", null, onTime("60", "95"), conduct("40"));
        eventually(() -> measured(HR, "VC8352", TODAY).equals("vh-sl"));
    }

    @Test
    void a_file_is_looked_at_then_taken_and_the_same_again_changes_nothing() {
        byte[] file = file(figure("VC8321", "57"), level("VC8321", "B"), figure("VC8322", "80,5"));
        counts(sent(HEAD, "check", file), 3, 0, 0, 0);
        assertThat(result("VC8322").at("/blocks/0/indicators/0/reported").isObject())
                .isFalse();
        counts(sent(HEAD, "all", file), 0, 3, 0, 0);
        eventually(() -> sent(HEAD, "all", file).path("onRecord").asInt() == 3);
        JsonNode one = result("VC8322").at("/blocks/0/indicators/0/reported");
        assertThat(one.at("/value/actual").asString()).isEqualTo("80.5");
        assertThat(one.at("/value/source").asString()).isEqualTo("Một cửa");
        assertThat(one.path("cutOff").asString()).startsWith(MONTH);
    }

    @Test
    void each_wrong_cell_is_told_and_nothing_is_taken_where_all_must_be_right() {
        byte[] file = file(
                figure("VC8323", "57"),
                figure("VC8323", "58"),
                figure("VC8399", "1"),
                List.of("VC8324", MONTH, "XX", "1", "", "", "Một cửa", "", "BC 1", ""),
                List.of("VC8324", MONTH, "DH", "nhiều", "", "", "", "", "BC 1", ""),
                List.of("VC8324", MONTH, "DH", new Spreadsheet.Formula("1+1"), "", "", "Một cửa", "", "BC 1", ""),
                List.of("VC8324", "2026-13", "DH", "1", "", "", "Một cửa", "", "BC 1", ""),
                List.of("VC8324", MONTH, "DH", "", "A", "", "Một cửa", "", "BC 1", ""));
        JsonNode all = sent(HEAD, "all", file);
        counts(all, 1, 0, 0, 7);
        assertThat(wrongs(all))
                .containsExactly(
                        "3 indicator FIGURE_TWICE",
                        "4 staff VALUE_STAFF_UNKNOWN",
                        "5 indicator INDICATOR_UNKNOWN",
                        "6 actual FIGURE_NOT_A_NUMBER",
                        "6 source CELL_MISSING",
                        "7 actual CELL_FORMULA",
                        "8 span SPAN_MALFORMED",
                        "9 actual FIGURE_MISSING");
        assertThat(result("VC8323").at("/blocks/0/indicators/0/reported").isObject())
                .isFalse();
        counts(sent(HEAD, "valid", file), 0, 1, 0, 7);
    }

    @Test
    void another_figure_takes_the_place_of_one_only_for_a_reason_and_is_shown_as_corrected() {
        counts(sent(HEAD, "all", file(figure("VC8324", "50"))), 0, 1, 0, 0);
        eventually(() -> result("VC8324").at("/blocks/0/indicators/0/reported").isObject());
        JsonNode refused = sent(HEAD, "all", file(figure("VC8324", "60")));
        assertThat(wrongs(refused)).containsExactly("2 reason VALUE_REPORTED_ALREADY");
        byte[] better = file(List.of("VC8324", MONTH, "DH", "60", "", "", "Một cửa", "", "BC 1", "Tính thiếu"));
        counts(sent(HEAD, "all", better), 0, 1, 0, 0);
        eventually(() -> result("VC8324").at("/blocks/0/indicators/0/corrected").asBoolean());
        counts(sent(HEAD, "all", better), 0, 0, 1, 0);
    }

    @Test
    void targets_of_single_people_come_in_the_same_file_and_the_result_is_measured_by_them() {
        byte[] file = file(target("VC8351", "80"), figure("VC8351", "76"), target("VC8352", "95"));
        JsonNode told = sent(HEAD, "valid", file);
        counts(told, 0, 2, 0, 1);
        assertThat(wrongs(told)).containsExactly("4 target TARGET_AS_IN_SET");
        eventually(() -> result("VC8351").at("/blocks/0/indicators/0/reported").isObject());
        JsonNode one = result("VC8351").at("/blocks/0/indicators/0");
        assertThat(one.at("/target/target").asString()).isEqualTo("80");
        assertThat(one.at("/target/late").asBoolean()).isTrue();
        assertThat(one.at("/attained/exact").asString()).isEqualTo("19/20");
        eventually(() -> sent(HEAD, "valid", file).path("onRecord").asInt() == 2);
    }

    @Test
    void a_target_stands_in_a_row_of_its_own_and_says_why() {
        byte[] file = file(
                List.of("VC8352", MONTH, "DH", "57", "", "80", "Kế hoạch 12", "", "", ""),
                List.of("VC8352", MONTH, "DH", "", "B", "80", "Kế hoạch 12", "X1", "", "Việc khó"),
                List.of("VC8352", MONTH, "TD", "", "", "80", "Kế hoạch 12", "", "", "Việc khó"),
                List.of("VC8352", MONTH, "DH", "", "", "0", "Kế hoạch 12", "", "", "Việc khó"));
        assertThat(wrongs(sent(HEAD, "check", file)))
                .containsExactly(
                        "2 actual FIGURE_BESIDE_TARGET",
                        "2 reason FIGURE_TARGET_REASON",
                        "3 level FIGURE_BESIDE_TARGET",
                        "3 external FIGURE_EXTERNAL_TARGET",
                        "4 target FIGURE_NOT_ASKED",
                        "5 target TARGET_NOT_FIT");
        assertThat(wrongs(sent(HR, "check", file(target("VC8352", "80"))))).containsExactly("2 indicator ONLY_JUDGES");
    }

    /** As a staff list that is only checked: it says whether the figures are on record. */
    @Test
    void a_file_that_is_only_looked_at_is_a_look_at_those_whose_figures_it_is_held_against() {
        String checker = TestTokens.of("VC8390", AGENCY, Role.HR);
        sent(checker, "check", file(figure("VC8322", "1"), figure("VC8399", "1")));
        assertThat(Client.seenBy("VC8390", Matter.SLIP)).contains("VC8322").doesNotContain("VC8399");
    }

    @Test
    void nobody_hands_in_figures_of_his_own_or_of_people_that_are_not_his() {
        byte[] file = file(figure("VC8323", "57"));
        refused(Client.upload(LAN, PATH + "?mode=check", "a.xlsx", file), 403, "ONLY_REPORTERS", "");
        assertThat(wrongs(sent(OTHER_HR, "check", file))).containsExactly("2 indicator ONLY_REPORTERS");
        String himself = TestTokens.of("VC8323", AGENCY, Role.OFFICIAL, Role.HR);
        assertThat(wrongs(sent(himself, "check", file))).containsExactly("2 indicator OWN_VALUE");
        assertThat(wrongs(sent(HR, "check", file(level("VC8323", "A"))))).containsExactly("2 indicator ONLY_JUDGES");
    }

    @Test
    void the_template_comes_in_again_and_the_page_shows_what_came_of_a_file() {
        Book template = Spreadsheet.read(Client.download(HR, PATH).body());
        assertThat(template.rows()).isEmpty();
        assertThat(Client.page(HR, "/indicator-values", "Số liệu chỉ tiêu", "Figures of indicators"))
                .contains("id=\"template\"");
        String shown = Client.upload(HR, "/indicator-values?mode=check", "a.xlsx", file(figure("VC8323", "x")))
                .text();
        assertThat(shown)
                .contains("data-wrong=\"1\"", "Dòng 2", "Tải tệp đã ghi chú")
                .doesNotContain("??");
    }

    private static JsonNode result(String staff) {
        return get(HEAD, SETS + "/results/" + staff + "/" + MONTH);
    }

    private static List<?> figure(String staff, String actual) {
        return List.of(staff, MONTH, "DH", actual, "", "", "Một cửa", "", "BC 1", "");
    }

    private static List<?> level(String staff, String level) {
        return List.of(staff, MONTH, "TD", "", level, "", "Sổ tiếp dân", "", "Sổ 2", "");
    }

    private static List<?> target(String staff, String target) {
        return List.of(staff, MONTH, "DH", "", "", target, "Kế hoạch 12", "", "", "Địa bàn khó");
    }

    private static byte[] file(List<?>... rows) {
        return Spreadsheet.under(HEAD_ROW, List.of(rows));
    }

    private static JsonNode sent(String token, String mode, byte[] file) {
        Answer answer = Client.upload(token, PATH + "?mode=" + mode, "so-lieu.xlsx", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
