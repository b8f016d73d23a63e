package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Paper.words;
import static vn.congtam.scoring.Town.criteria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** Form 02, the decision, the report and the list of a commune's month, with one grade, one left unrated and one open. */
class AgencyPapersStoryTest {
    private static final Town TOWN = new Town("to");
    private static final String PERIOD = "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH;

    @BeforeAll
    static void ms_lan_has_a_grade_and_the_chair_has_none_yet() {
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> figure("taskPoints").equals("62.42"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        String excellent = "{\"grade\":\"EXCELLENT\",\"reason\":\"=Sáng kiến cấp tỉnh\",\"document\":\"QĐ 5\"}";
        assertThat(TOWN.act(TOWN.head, TOWN.lan, "decision", excellent).status())
                .isEqualTo(200);
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        eventually(() -> TOWN.state(TOWN.minh).equals("UNRATED"));
        eventually(() -> list().contains("\"Không xếp loại\"") && list().contains(total()));
    }

    @Test
    void form_02_has_everybody_with_what_is_stored() throws IOException {
        List<List<String>> rows = Paper.xlsx(TOWN.service, TOWN.hr, PERIOD + "/form-02");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "TO-7",
                                "Nguyễn Thị Lan",
                                "Phòng Kinh tế",
                                "27",
                                "62.42",
                                total(),
                                "Hoàn thành tốt",
                                "Hoàn thành xuất sắc",
                                "=Sáng kiến cấp tỉnh; QĐ 5"))
                .anySatisfy(row ->
                        assertThat(row).contains("TO-3", "Trần Văn Minh", "Không xếp loại", "Không được giao việc"))
                .anySatisfy(row -> assertThat(row).contains("TO-1", "Lê Văn Chủ", "Chưa quyết định"))
                .contains(List.of("Cộng", "3", "1", "0", "0", "0", "1", "1"));
        for (String text : List.of(
                Paper.pdf(TOWN.service, TOWN.hr, PERIOD + "/form-02"),
                Paper.docx(TOWN.service, TOWN.hr, PERIOD + "/form-02")))
            assertThat(text)
                    .contains(
                            words("Mẫu số 02"),
                            words("UBND XÃ TO"),
                            words("DỰ THẢO: còn 1 người chưa có quyết định xếp loại."),
                            words("Nguyễn Thị Lan"),
                            words("62,42"),
                            words("89,42"))
                    .doesNotContain("??");
    }

    @Test
    void the_decision_counts_them_and_has_the_list_attached() throws IOException {
        String text = Paper.docx(TOWN.service, TOWN.head, PERIOD + "/decision");
        assertThat(text)
                .contains(
                        words("NGƯỜI ĐỨNG ĐẦU UBND XÃ TO"),
                        words("Nghị định số 335/2025/NĐ-CP"),
                        words("xếp loại chất lượng tháng 10/2026 của 3 người thuộc UBND xã to"),
                        words("1 người hoàn thành xuất sắc; 0 người hoàn thành tốt"),
                        words("1 người không xếp loại"),
                        words("DANH SÁCH KÈM THEO QUYẾT ĐỊNH"),
                        words("Lê Văn Chủ"))
                .doesNotContain("{", "??");
        assertThat(Paper.pdf(TOWN.service, TOWN.head, PERIOD + "/decision"))
                .contains(words("Độc lập - Tự do - Hạnh phúc"));
    }

    @Test
    void the_report_says_who_has_no_grade_and_why_and_where_the_cap_stands() throws IOException {
        String text = Paper.pdf(TOWN.service, TOWN.hr, PERIOD + "/report");
        assertThat(text)
                .contains(
                        words("Số người trong kỳ đánh giá: 3"),
                        words("Xếp loại khác với mức theo điểm: 1 người"),
                        words("Không xếp loại: 1 người"),
                        words("Chưa có quyết định: 1 người"),
                        words("Toàn cơ quan 1 1 0 20 0 1"))
                .doesNotContain("??");
        assertThat(Paper.xlsx(TOWN.service, TOWN.hr, PERIOD + "/report"))
                .contains(List.of("Toàn cơ quan", "1", "1", "0", "20", "0", "1"));
    }

    @Test
    void the_list_is_there_for_spreadsheets_and_computes_nothing() {
        byte[] file = Paper.file(TOWN.service, TOWN.hr, PERIOD + "/results.csv");
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(list())
                .contains("\"TO-7\",\"Nguyễn Thị Lan\"")
                .contains(",27,62.42,89.42,")
                .contains("\"'=Sáng kiến cấp tỉnh; QĐ 5\"");
        assertThat(TOWN.service.get(TOWN.hr, PERIOD + "/results.csv?lang=en").text())
                .contains("\"Staff code\"", "\"Left unrated\"");
    }

    @Test
    void only_who_may_look_at_the_classification_has_them_and_that_is_a_reading() {
        String stranger = TestTokens.of("X3", "xa-khac", Role.HEAD);
        for (String paper : List.of("/form-02.pdf", "/decision.docx", "/report.xlsx", "/results.csv")) {
            assertThat(TOWN.service.get(TOWN.official, PERIOD + paper).status()).isEqualTo(403);
            assertThat(TOWN.service.get(stranger, PERIOD + paper).status()).isEqualTo(403);
        }
        assertThat(TOWN.service.get(TOWN.hr, PERIOD + "/report.txt").status()).isEqualTo(404);
        assertThat(TOWN.service
                        .get(TOWN.hr, PERIOD.replace("2026-10", "2019-01") + "/report.pdf")
                        .status())
                .isEqualTo(404);
        String inspector = TestTokens.of("TT-TO", null, Role.INSPECTOR);
        Paper.file(TOWN.service, inspector, PERIOD + "/decision.pdf");
        assertThat(Look.of(TOWN.service, "TT-TO"))
                .containsAll(Stream.of(TOWN.lan, TOWN.minh, TOWN.chair)
                        .map(one -> new Look(Matter.CLASSIFICATION, Town.MONTH, one))
                        .toList());
    }

    @Test
    void the_page_leads_to_them() {
        assertThat(TOWN.service.get(TOWN.hr, "/classification?span=2026-10").text())
                .contains("/form-02.pdf", "/decision.docx", "/report.xlsx", "/results.csv")
                .doesNotContain("??");
    }

    private static String list() {
        return new String(
                TOWN.service.download(TOWN.hr, PERIOD + "/results.csv").body(), StandardCharsets.UTF_8);
    }

    private static String total() {
        return figure("total");
    }

    private static String figure(String name) {
        return TOWN.read(TOWN.official, TOWN.lan)
                .body()
                .path("figures")
                .path(name)
                .asString("");
    }
}
