package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.MONTH;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages as a browser gets them, in both languages. */
class PageTest {
    private static final Office OFFICE = new Office("page");

    @Test
    void my_work_offers_what_can_be_done() {
        String task = OFFICE.assigned();
        String page = page(OFFICE.lanToken, "/?month=" + MONTH, "Việc của tôi", "My work");
        assertThat(page)
                .contains("id=\"task-" + task + "\"", "Hồ sơ thửa 12", "Đã giao", "1,25")
                .doesNotContain("Chưa có việc nào");
        assertThat(page)
                .contains("hx-post=\"/submission/api/v1/tasks/" + task + "/submissions\"", "data-version=\"0\"");
        String row = OFFICE.page(OFFICE.lanToken, "/work/" + task);
        assertThat(row).startsWith("<tbody").contains("Giao việc").doesNotContain("<html");
    }

    @Test
    void a_month_without_work_says_so() {
        page(OFFICE.lanToken, "/?month=2024-01", "Chưa có việc nào", "There is no work");
    }

    @Test
    void a_month_left_blank_is_none() {
        page(OFFICE.minhToken, "/review?month=", "Duyệt công việc", "Review work");
        assertThat(OFFICE.service.get(OFFICE.minhToken, "/review/list?month=").status())
                .isEqualTo(200);
    }

    @Test
    void what_was_handed_in_is_reviewed_one_by_one_or_together() {
        String task = OFFICE.submitted();
        String page = page(OFFICE.minhToken, "/review", "Duyệt công việc", "Review work");
        assertThat(page)
                .contains("Nguyễn Thị Lan", "tờ trình.txt", "/tasks/" + task + "/quality-failures")
                .doesNotContain("Không có sản phẩm nào");
        String outcomes = OFFICE.service
                .post(OFFICE.minhToken, "/review/acceptances", "{\"tasks\":[\"" + task + "\",\"nowhere\"]}")
                .text();
        assertThat(outcomes).contains("Đã chấp nhận 1 trên 2", "nowhere").doesNotContain("<html");
        eventually(() -> !OFFICE.page(OFFICE.minhToken, "/review/list").contains(task));
        page(OFFICE.minhToken, "/task/" + task, "Chấp nhận sản phẩm", "Work accepted");
    }

    @Test
    void a_claim_waits_for_the_head() {
        String task = OFFICE.submitted();
        String due = Office.TODAY.plusDays(20).toString();
        OFFICE.act(OFFICE.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        assertThat(OFFICE.page(OFFICE.lanToken, "/work/" + task)).contains("exemption-requests", "Có sai sót");
        OFFICE.act(OFFICE.lanToken, task, "exemption-requests", Map.of("shortfall", "QUALITY", "cause", "Mưa lũ"));
        assertThat(page(OFFICE.chairToken, "/review", "Mưa lũ", "Mưa lũ")).contains("/tasks/" + task + "/exemptions");
    }

    @Test
    void work_is_assigned_from_the_catalogue_in_force() {
        String page = page(OFFICE.minhToken, "/assign?owner=" + OFFICE.lan.value(), "Giao việc", "Assign work");
        assertThat(page)
                .contains("C-20 · Thẩm định hồ sơ", "data-after=\"/submission/task/{id}\"")
                .doesNotContain("class=\"empty\"");
        page(OFFICE.lanToken, "/assign", "chưa có cấp dưới", "no staff to assign");
    }

    @Test
    void a_file_comes_back_as_a_line_of_the_form() {
        byte[] content = "Biên bản".getBytes(StandardCharsets.UTF_8);
        assertThat(OFFICE.service
                        .upload(OFFICE.lanToken, "/evidence", "bb.txt", content)
                        .text())
                .contains("name=\"evidence.", "bb.txt");
    }

    private static String page(String token, String path, String vietnamese, String english) {
        String vi = OFFICE.page(token, path);
        String en = OFFICE.page(token, path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(vi).contains("<html", vietnamese).doesNotContain("??", "th:", "style=");
        assertThat(en).contains("<html", english).doesNotContain("??");
        return vi;
    }
}
