package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.criteria;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.RuleSet;

/** The pages as a browser gets them, in both languages. */
class PageTest {
    private static Town town = new Town("trang");

    @BeforeAll
    static void a_month_is_under_way() {
        town.lanWorks();
        town.opened();
        eventually(() -> town.read(town.official, town.lan)
                .body()
                .path("figures")
                .path("taskPoints")
                .asString("")
                .equals("62.42"));
        eventually(() -> town.read(town.official, town.lan)
                        .body()
                        .path("works")
                        .path(0)
                        .path("facts")
                        .size()
                == 3);
        eventually(() ->
                town.service.get(town.official, "/slip?month=2026-10").text().contains("Phòng Kinh tế"));
        town.act(town.official, town.lan, "self-score", criteria("28"));
    }

    @Test
    void my_slip_has_the_score_and_why() {
        String page = page(town.official, "/slip?month=2026-10", "Vì sao điểm này?", "Why this score?");
        assertThat(page)
                .contains(
                        "Nguyễn Thị Lan",
                        "Phòng Kinh tế",
                        "62,42",
                        "Hồ sơ đất đai tháng 10",
                        "Giao việc",
                        "congtam.khanhhoa");
        assertThat(page).contains("hx-post=\"/scoring/api/v1/slips/TRANG-7/2026-10/self-score\"");
        assertThat(page).doesNotContain("Chưa có phiếu của kỳ này.", "Chưa có công việc nào");
        assertThat(page).doesNotContain("kinh-te", RuleSet.of(RuleSet.DEFAULT).hash());
        assertThat(town.service
                        .get(town.official, "/slip?month=2026-10&lang=en")
                        .text())
                .contains("Article 14, Decree 335/2025/NĐ-CP")
                .doesNotContain("Điều ", "Nghị định");
        assertThat(page.split("name=\"criteria\\.\\d+\\.points\"", -1)).hasSize(11);
    }

    @Test
    void a_month_without_a_slip_says_so() {
        page(town.official, "/slip?month=2025-01", "Chưa có phiếu của kỳ này.", "no slip for this period");
    }

    @Test
    void the_rater_finds_the_slip_in_the_inbox_and_reviews_it_there() {
        String inbox = page(town.rater, "/inbox?month=2026-10", "Chờ tôi nhận xét", "Awaiting my review");
        assertThat(inbox).contains("/scoring/slip/TRANG-7/2026-10/judge");
        String form =
                town.service.get(town.rater, "/slip/TRANG-7/2026-10/judge").text();
        assertThat(form).contains("/review", "value=\"2.5\"", "Trả lại").doesNotContain("<html", "/decision");
    }

    @Test
    void the_head_sees_who_is_left_and_locks() {
        String page = page(town.head, "/period?month=2026-10", "Khóa kỳ", "Lock the period");
        assertThat(page)
                .contains("data-staff=\"TRANG-7\" data-state=\"SELF_SCORED\"")
                .contains("data-staff=\"TRANG-1\" data-state=\"NO_RECORD\"")
                .contains("data-left=\"TRANG-7\"", "Phòng Kinh tế")
                .containsPattern("<button[^>]* disabled[^>]*>Khóa kỳ");
        page(town.head, "/period?month=2026-12", "Mở kỳ đánh giá", "Open the period");
        assertThat(page(town.hr, "/period?month=2026-10", "Thêm người", "Add somebody"))
                .doesNotContain("id=\"lock\"");
    }

    @Test
    void a_late_delivery_of_several_units_is_told_with_them() {
        TaskId task = new TaskId("trang-nhieu");
        Line line =
                Town.line(town.minh, "Cấp giấy phép", Work.assigned(12).late(10).completed(12));
        town.service.tell("submission", task, new TaskAccepted(task, 10, null, List.of(line)));
        eventually(
                () -> town.service.get(town.rater, "/slip?month=2026-10").text().contains("chậm 1 lần (10 sản phẩm)"));
        assertThat(page(town.rater, "/slip?month=2026-10", "1 lần chậm", "times late 1 (10 units)"))
                .contains("không đạt chất lượng 0 lần, miễn 0;");
    }

    private static String page(String token, String path, String vietnamese, String english) {
        for (String[] one : List.of(new String[] {"vi", vietnamese}, new String[] {"en", english})) {
            Answer answer = town.service.get(token, path + (path.contains("?") ? "&" : "?") + "lang=" + one[0]);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).contains(one[1]).doesNotContain("??");
        }
        return town.service.get(token, path).text();
    }
}
