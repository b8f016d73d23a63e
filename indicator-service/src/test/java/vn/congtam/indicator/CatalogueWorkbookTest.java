package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.Imported.counts;
import static vn.congtam.platform.testing.Imported.wrongs;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Spreadsheet;
import vn.congtam.platform.testing.TestTokens;

/** A catalogue as a file, over HTTP: each test has a catalogue of its own. */
class CatalogueWorkbookTest {
    private static final String AGENCY = "xa-tay-ninh-hoa";
    private static final String HR = TestTokens.of("VC9100", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String OFFICIAL = TestTokens.of("VC9101", AGENCY, Role.OFFICIAL);
    private static final String ELSEWHERE = TestTokens.of("VC9102", "xa-khac", Role.OFFICIAL, Role.HR);
    private static final List<String> HEAD =
            List.of("Mã", "Sản phẩm, công việc", "Kết quả", "Nhóm", "Điểm", "Hệ số K", "Minh chứng");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String catalogue = AGENCY + "-w" + NUMBER.incrementAndGet();

    @BeforeAll
    static void the_agency_stands() {
        Establishing.agency(AGENCY);
    }

    @Test
    void a_file_is_looked_at_then_taken_and_the_same_again_changes_nothing() {
        drafted();
        byte[] file = file(product("C-01", "6.25"), product("C-02", "5"));
        counts(sent("check", file), 2, 0, 0, 0);
        counts(sent("all", file), 0, 2, 0, 0);
        JsonNode _ = sent("all", file);
        eventually(() -> sent("all", file).path("onRecord").asInt() == 2);
        JsonNode products = get(OFFICIAL, "/catalogues/" + catalogue).path("products");
        assertThat(products).hasSize(2);
        assertThat(products.path(0).path("factor").asString()).isEqualTo("1.25");
    }

    @Test
    void each_wrong_cell_is_told_and_the_right_rows_are_taken_or_left_as_is_asked() {
        drafted();
        byte[] file = file(
                product("C-01", "5"),
                product("C-01", "5"),
                List.of("", "Công văn", "văn bản", "N1", "5", "", ""),
                List.of("C 03", "Công văn", "văn bản", "N9", "-5", "", "chắc"),
                List.of("C-04", "Công văn", "văn bản", "N1", "9999", "", ""),
                List.of("C-05", "Công văn", "văn bản", "N1", "5", "1.2", ""),
                List.of("C-06", new Spreadsheet.Formula("1+1"), "văn bản", "N1", "5", "1,00", "không"),
                List.of("C-07", "=HYPERLINK(\"http://x\")", "văn bản", "n1", "2,5", "0,5", "không"));
        JsonNode all = sent("all", file);
        counts(all, 2, 0, 0, 6);
        assertThat(wrongs(all))
                .containsExactly(
                        "3 code PRODUCT_CODE_TWICE",
                        "4 code CELL_MISSING",
                        "5 code PRODUCT_CODE_MALFORMED",
                        "5 group GROUP_UNKNOWN",
                        "5 points NOT_POINTS",
                        "5 evidence CELL_NEITHER_YES_NOR_NO",
                        "6 points POINTS_ABOVE_FRAME",
                        "7 factor FACTOR_DIFFERS",
                        "8 name CELL_FORMULA");
        assertThat(all.path("errors"))
                .allSatisfy(error ->
                        assertThat(error.path("vi").asString()).isNotBlank().doesNotContain("refusal.", "{"));
        counts(sent("valid", file), 0, 2, 0, 6);
        eventually(() -> get(HR, "/catalogues/" + catalogue).path("products").size() == 2);
    }

    @Test
    void a_row_that_is_listed_otherwise_is_not_changed() {
        drafted();
        counts(sent("all", file(product("C-01", "5"))), 0, 1, 0, 0);
        eventually(() -> get(HR, "/catalogues/" + catalogue).path("products").size() == 1);
        JsonNode changed = sent("all", file(product("C-01", "4")));
        assertThat(wrongs(changed)).containsExactly("2 code PRODUCT_LISTED_OTHERWISE");
    }

    @Test
    void what_goes_out_comes_in_again_as_it_was_also_what_looks_like_a_formula() {
        drafted();
        counts(sent("all", file(List.of("C-01", "=1+1", "@tờ trình", "N2", "6,25", "", "có"))), 0, 1, 0, 0);
        eventually(() -> get(HR, "/catalogues/" + catalogue).path("products").size() == 1);
        byte[] out = Client.download(OFFICIAL, workbook()).body();
        assertThat(Spreadsheet.read(out).rows().getFirst().cells())
                .noneMatch(cell -> cell.formula())
                .extracting(cell -> cell.text())
                .containsExactly("C-01", "=1+1", "@tờ trình", "N2", "6.25", "1.25", "Có");
        counts(sent("all", out), 0, 0, 1, 0);
    }

    @Test
    void the_annotated_file_says_at_each_row_what_came_of_it() {
        drafted();
        HttpResponse<byte[]> answer = Client.exchange(
                HR,
                workbook() + "?mode=valid&annotated=true",
                "dm.xlsx",
                file(product("C-01", "5"), product("C-02", "0")));
        Book back = Spreadsheet.read(answer.body());
        assertThat(back.rows().getFirst().cells().get(7).text()).contains("Taken");
        assertThat(back.rows().getLast().cells().get(7).text()).contains("Wrong");
        assertThat(back.rows().getLast().cells().get(8).text()).startsWith("Điểm:");
        assertThat(back.rows().getLast().cells().get(9).text()).startsWith("Points:");
    }

    @Test
    void ten_thousand_rows_come_in_at_once() {
        drafted();
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < Book.MOST_ROWS; i++) {
            rows.add(product("C-" + i, "5"));
        }
        counts(sent("all", Spreadsheet.under(HEAD, rows)), 0, Book.MOST_ROWS, 0, 0);
        eventually(() -> get(HR, "/catalogues/" + catalogue).path("products").size() == Book.MOST_ROWS);
    }

    @Test
    void only_those_who_keep_the_catalogue_hand_a_file_in_and_only_while_it_is_a_draft() {
        drafted();
        byte[] file = file(product("C-01", "5"));
        assertThat(upload(OFFICIAL, "check", file).status()).isEqualTo(403);
        refused(upload(ELSEWHERE, "check", file), 403, "CATALOGUE_OF_OTHER_AGENCY", "");
        refused(upload(HR, "perhaps", file), 422, "SHEET_MODE_UNKNOWN", "/mode");
        refused(upload(HR, "check", Spreadsheet.under(List.of("Mã"), List.of())), 422, "SHEET_COLUMN_MISSING", "/file");
        assertThat(sent("all", file).path("taken").asInt()).isEqualTo(1);
        eventually(() -> get(HR, "/catalogues/" + catalogue).path("products").size() == 1);
        Client.post(Establishing.HOME_AFFAIRS, "/catalogues/" + catalogue + "/appraisal", body("document", "1/SNV"));
        eventually(() -> upload(HR, "check", file).status() == 409);
        refused(upload(HR, "check", file), 409, "CATALOGUE_NOT_DRAFT", "");
    }

    @Test
    void the_page_takes_a_file_and_shows_what_came_of_it() {
        drafted();
        assertThat(Client.page(HR, "/catalogue?catalogue=" + catalogue, "Nhập từ Excel", "Import from Excel"))
                .contains("id=\"workbook\"");
        String shown = Client.upload(
                        HR,
                        "/catalogue?mode=check&catalogue=" + catalogue,
                        "dm.xlsx",
                        file(product("C-01", "5"), product("C-02", "x")))
                .text();
        assertThat(shown)
                .contains("data-wrong=\"1\"", "Dòng 3", "Tải tệp đã ghi chú")
                .doesNotContain("??");
    }

    private void drafted() {
        created(
                HR,
                "/catalogues",
                body("catalogue", catalogue, "agency", AGENCY, "name", "Danh mục", "standardPoints", "5"));
        eventually(() -> Client.read(HR, "/catalogues/" + catalogue).status() == 200);
    }

    private static List<?> product(String code, String points) {
        return List.of(code, "Tham mưu văn bản " + code, "văn bản", "N1", points, "", "");
    }

    private static byte[] file(List<?>... rows) {
        return Spreadsheet.under(HEAD, List.of(rows));
    }

    private String workbook() {
        return "/api/v1/catalogues/" + catalogue + "/workbook";
    }

    private JsonNode sent(String mode, byte[] file) {
        var answer = upload(HR, mode, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private Answer upload(String token, String mode, byte[] file) {
        return Client.upload(token, workbook() + "?mode=" + mode, "danh-muc.xlsx", file);
    }
}
