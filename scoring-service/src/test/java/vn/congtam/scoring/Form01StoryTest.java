package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Paper.words;
import static vn.congtam.scoring.Town.criteria;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** Form 01 as a file of each kind: other programs find in it what is stored. */
class Form01StoryTest {
    private static final Town TOWN = new Town("mau");
    private static final String FORM = TOWN.slip(TOWN.lan) + "/form-01";

    @BeforeAll
    static void ms_lan_is_decided_excellent() {
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> figure("taskPoints").equals("62.42"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("28"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27").replace("nhận xét", "cần chủ động hơn"));
        String excellent = "{\"grade\":\"EXCELLENT\",\"reason\":\"Sáng kiến cấp tỉnh\",\"document\":\"QĐ 5\"}";
        assertThat(TOWN.act(TOWN.head, TOWN.lan, "decision", excellent).status())
                .isEqualTo(200);
        eventually(() -> TOWN.state(TOWN.lan).equals("DECIDED"));
    }

    @Test
    void the_printed_form_says_what_is_stored() throws IOException {
        String text = Paper.pdf(TOWN.service, TOWN.official, FORM);
        assertThat(said()).allSatisfy(one -> assertThat(text).contains(words(one)));
        assertThat(text)
                .contains(
                        words("Tổng điểm " + vietnamese("total") + " 100"),
                        words("Điểm kết quả thực hiện nhiệm vụ " + vietnamese("taskPoints") + " 70"),
                        words("Điểm tiêu chí chung " + vietnamese("generalPoints") + " 30"),
                        words("Cộng 30 28 27"))
                .doesNotContain("??", "null");
    }

    @Test
    void the_text_to_work_on_says_the_same() throws IOException {
        String text = Paper.docx(TOWN.service, TOWN.official, FORM);
        assertThat(said()).allSatisfy(one -> assertThat(text).contains(words(one)));
        assertThat(text).contains(words("Tổng điểm " + vietnamese("total") + " 100"));
    }

    @Test
    void the_sheet_has_the_figures_as_numbers() throws IOException {
        List<List<String>> rows = Paper.xlsx(TOWN.service, TOWN.official, FORM);
        assertThat(rows)
                .contains(
                        List.of("Tổng điểm", figure("total"), "100"),
                        List.of("Điểm kết quả thực hiện nhiệm vụ", figure("taskPoints"), "70"),
                        List.of("1", "Hồ sơ đất đai tháng 10\nC-20 Thẩm định hồ sơ", "1", "20", "18", "0", "2", ""));
        String all = words(rows.stream().flatMap(List::stream).toArray(String[]::new));
        assertThat(said()).allSatisfy(one -> assertThat(all).contains(words(one)));
    }

    @Test
    void it_is_there_in_english_too() throws IOException {
        try (PDDocument read = Loader.loadPDF(
                TOWN.service.download(TOWN.official, FORM + ".pdf?lang=en").body())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("SLIP OF FOLLOWING AND EVALUATING", "89.42", "Nguyễn Thị Lan")
                    .doesNotContain("Tổng điểm");
        }
    }

    @Test
    void only_who_may_read_the_slip_has_it_and_that_is_a_reading() {
        String stranger = TestTokens.of("X2", "xa-khac", Role.HEAD);
        assertThat(TOWN.service.get(stranger, FORM + ".pdf").status()).isEqualTo(403);
        assertThat(TOWN.service
                        .get(TOWN.official, TOWN.slip(TOWN.minh) + "/form-01.pdf")
                        .status())
                .isEqualTo(403);
        assertThat(TOWN.service.get(TOWN.official, FORM + ".exe").status()).isEqualTo(404);
        String inspector = TestTokens.of("TT-MAU", null, Role.INSPECTOR);
        Paper.file(TOWN.service, inspector, FORM + ".docx");
        assertThat(Look.of(TOWN.service, "TT-MAU")).contains(new Look(Matter.SLIP, Town.MONTH, TOWN.lan));
    }

    @Test
    void the_page_leads_to_it() {
        assertThat(TOWN.service.get(TOWN.official, "/slip?span=2026-10").text())
                .contains("/scoring/api/v1/slips/MAU-7/2026-10/form-01.pdf", "form-01.docx", "form-01.xlsx");
    }

    /** All that people said and that was computed. */
    private static List<String> said() {
        JsonNode slip = TOWN.read(TOWN.official, TOWN.lan).body();
        Stream<String> reviews = slip.path("judged")
                .path("review")
                .path("criteria")
                .valueStream()
                .map(one -> one.path("comment").asString());
        Stream<String> rest = Stream.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "UBND XÃ MAU",
                "Nguyễn Thị Lan",
                "MAU-7",
                "Phòng Kinh tế",
                "Hồ sơ đất đai tháng 10",
                "Hoàn thành xuất sắc; Sáng kiến cấp tỉnh; QĐ 5",
                "Xếp loại theo điểm",
                "Trần Văn Minh",
                "Lê Văn Chủ",
                slip.path("rules").path("hash").asString());
        return Stream.concat(reviews, rest).toList();
    }

    private static String figure(String name) {
        return TOWN.read(TOWN.official, TOWN.lan)
                .body()
                .path("figures")
                .path(name)
                .asString("");
    }

    private static String vietnamese(String name) {
        return figure(name).replace('.', ',');
    }
}
