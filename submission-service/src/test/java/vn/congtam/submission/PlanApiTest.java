package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.Imported.counts;
import static vn.congtam.platform.testing.Imported.wrongs;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Spreadsheet;

/** A plan of many tasks as a file, over HTTP. */
class PlanApiTest {
    private static final Office OFFICE = new Office("plan");
    private static final LocalDate DUE = TODAY.plusDays(20);
    private static final List<String> HEAD = List.of(
            "Mã người nhận việc", "Mã sản phẩm", "Tên việc", "Số lượng", "Hạn", "Planned", "Lý do nếu đột xuất");
    private static final String LAN = OFFICE.lan.value();

    @Test
    void a_plan_is_looked_at_then_assigned_and_the_same_file_again_assigns_nothing_twice() {
        byte[] file = file(row(LAN, "Hồ sơ thửa 1", 2), row(OFFICE.an.value(), "Hồ sơ thửa 2", 1));
        counts(sent("check", file), 2, 0, 0, 0);
        counts(sent("all", file), 0, 2, 0, 0);
        eventually(() -> sent("all", file).path("onRecord").asInt() == 2);
        eventually(() -> tasks().contains("Hồ sơ thửa 1"));
        assertThat(tasks().split("Hồ sơ thửa 1", -1)).hasSize(2);
    }

    /** By whatever way it was assigned; what several share stands in no plan. */
    @Test
    void what_was_assigned_comes_as_a_plan_which_sent_back_is_on_record_row_by_row() {
        Office office = new Office("plan-ra");
        byte[] file = file(
                List.of(office.lan.value(), "C-20", "Theo tệp", 2, DUE, "có", ""),
                List.of(office.an.value(), "C-20", "=1+1", 1, DUE, "", ""));
        assertThat(office.service
                        .upload(office.minhToken, path(office, "all"), "ke-hoach.xlsx", file)
                        .body()
                        .path("taken")
                        .asInt())
                .isEqualTo(2);
        assigned(office, "{\"owner\":\"%s\",\"title\":\"Giao tay\"".formatted(office.lan.value()));
        assigned(
                office,
                "{\"owner\":\"%s\",\"title\":\"Làm chung\",\"share\":\"50\",\"sharedWith\":[{\"owner\":\"%s\",\"share\":\"50\"}]"
                        .formatted(office.lan.value(), office.an.value()));
        eventually(() -> titles(plan(office)).size() == 3);
        byte[] plan = plan(office);
        assertThat(titles(plan)).containsExactlyInAnyOrder("Theo tệp", "=1+1", "Giao tay");
        Answer again = office.service.upload(office.minhToken, path(office, "all"), "ke-hoach.xlsx", plan);
        counts(again.body(), 0, 0, 3, 0);
        assertThat(office.service
                        .get(office.lanToken, "/api/v1/task-plans?month=2026-10&catalogue=x-1")
                        .status())
                .isEqualTo(403);
    }

    private static void assigned(Office office, String begin) {
        String body = begin
                + ",\"catalogue\":\"%s\",\"product\":\"C-20\",\"quantity\":3,\"due\":\"%s\"}"
                        .formatted(office.catalogue.value(), DUE);
        Answer answer = office.service.submit(office.minhToken, "/api/v1/tasks", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static byte[] plan(Office office) {
        return office.service
                .download(
                        office.minhToken,
                        "/api/v1/task-plans?month=" + Office.MONTH + "&catalogue=" + office.catalogue.value())
                .body();
    }

    private static List<String> titles(byte[] plan) {
        return Spreadsheet.read(plan).rows().stream()
                .map(row -> row.cells().get(2).text())
                .toList();
    }

    private static String path(Office office, String mode) {
        return "/api/v1/task-plans?mode=" + mode + "&catalogue=" + office.catalogue.value();
    }

    @Test
    void each_wrong_cell_is_told_and_the_right_rows_are_assigned_or_left_as_is_asked() {
        byte[] file = file(
                row(LAN, "Việc đúng", 1),
                row(LAN, "Việc đúng", 1),
                List.of("VC-KHONG-CO", "C-20", "Việc", 1, DUE, "", ""),
                List.of(LAN, "C-99", "Việc", 1, DUE, "", ""),
                List.of(LAN, "C-20", "", "1.5", "mai", "chắc", ""),
                List.of(LAN, "C-20", "Việc đột xuất", 1, DUE, "không", ""),
                List.of(LAN, "C-20", "Việc hôm qua", 1, TODAY.minusDays(40), "có", ""),
                List.of(OFFICE.chair.value(), "C-20", "Việc của cấp trên", 1, DUE, "", ""));
        JsonNode all = sent("all", file);
        counts(all, 1, 0, 0, 7);
        assertThat(wrongs(all))
                .containsExactly(
                        "3 title PLAN_ROW_TWICE",
                        "4 owner OWNER_UNKNOWN",
                        "5 product PRODUCT_NOT_IN_FORCE",
                        "6 title CELL_MISSING",
                        "6 quantity PLAN_NO_QUANTITY",
                        "6 due CELL_NO_DAY",
                        "6 planned CELL_NEITHER_YES_NOR_NO",
                        "7 reason UNPLANNED_NEEDS_REASON",
                        "8 due DUE_BEFORE_ASSIGNMENT",
                        "9 owner NOT_YOUR_STAFF");
        assertThat(all.path("errors"))
                .allSatisfy(error -> assertThat(
                                error.path("vi").asString() + error.path("en").asString())
                        .isNotBlank()
                        .doesNotContain("refusal.", "{"));
        counts(sent("valid", file), 0, 1, 0, 7);
    }

    @Test
    void the_template_is_understood_and_the_annotated_file_says_what_came_of_each_row() {
        byte[] template = OFFICE.service
                .download(OFFICE.minhToken, "/api/v1/task-plans/template")
                .body();
        assertThat(Spreadsheet.read(template).head())
                .hasSize(7)
                .first()
                .asString()
                .contains("Mã người nhận việc");
        byte[] back = OFFICE.service
                .exchange(
                        OFFICE.minhToken,
                        path("check") + "&annotated=true",
                        "ke-hoach.xlsx",
                        file(row(LAN, "Việc có ghi chú", 1), row("VC-KHONG-CO", "Việc", 1)))
                .body();
        assertThat(Spreadsheet.read(back).rows().getFirst().cells().get(7).text())
                .contains("not taken yet");
        assertThat(Spreadsheet.read(back).rows().getLast().cells().get(9).text())
                .startsWith("Owner's staff code: ");
    }

    @Test
    void only_superiors_assign_by_a_plan_and_only_spreadsheets_are_read() {
        byte[] file = file(row(LAN, "Việc", 1));
        assertThat(upload(OFFICE.lanToken, "check", file).status()).isEqualTo(403);
        refused(OFFICE.service.upload(OFFICE.minhToken, path("check"), "a.txt", file), 422, "SHEET_TYPE", "/file");
        refused(upload(OFFICE.minhToken, "perhaps", file), 422, "SHEET_MODE_UNKNOWN", "/mode");
    }

    @Test
    void the_page_takes_a_plan_and_shows_what_came_of_it() {
        assertThat(OFFICE.page(OFFICE.minhToken, "/assign"))
                .contains("Nhập từ Excel", "Tải tệp kế hoạch mẫu")
                .doesNotContain("??");
        String shown = OFFICE.service
                .upload(
                        OFFICE.minhToken,
                        "/assign?mode=check&catalogue=" + OFFICE.catalogue.value(),
                        "ke-hoach.xlsx",
                        file(row(LAN, "Việc trên trang", 1), row("VC-KHONG-CO", "Việc", 1)))
                .text();
        assertThat(shown).contains("data-wrong=\"1\"", "Dòng 3").doesNotContain("??");
    }

    private static List<?> row(String owner, String title, int quantity) {
        return List.of(owner, "C-20", title, quantity, DUE, "", "");
    }

    private static JsonNode sent(String mode, byte[] file) {
        Answer answer = upload(OFFICE.minhToken, mode, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static Answer upload(String token, String mode, byte[] file) {
        return OFFICE.service.upload(token, path(mode), "ke-hoach.xlsx", file);
    }

    private static String path(String mode) {
        return "/api/v1/task-plans?mode=" + mode + "&catalogue=" + OFFICE.catalogue.value();
    }

    private static String tasks() {
        return OFFICE.service
                .get(OFFICE.lanToken, "/api/v1/worklist?month=" + Office.MONTH)
                .text();
    }

    private static byte[] file(List<?>... rows) {
        return Spreadsheet.under(HEAD, List.of(rows));
    }
}
