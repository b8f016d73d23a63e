package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.testing.Answer;

/** A day in one line, a day in the field with a witness, and both handed in as work, over HTTP. */
class JournalApiTest {
    private static final Office OFFICE = new Office("journal");
    private static final String MONTH = TODAY.toString().substring(0, 7);
    private static final String LAN = OFFICE.lan.value();

    @Test
    void lines_are_handed_in_with_a_task_once_and_the_quantity_is_their_sum() {
        int first = logged("hồ sơ thôn Đông", Map.of("line", "3 C-20 hồ sơ thôn Đông"));
        int second = logged("hồ sơ thôn Đoài", Map.of("line", "2 c-20 hồ sơ thôn Đoài"));
        assertThat(entry(first).path("product").asString()).isEqualTo("C-20");
        assertThat(entry(first).path("quantity").asInt()).isEqualTo(3);
        String task = task(5);
        refused(deliver(task, List.of(first), List.of()), 422, "EVIDENCE_MISSING", "/evidence");
        Answer answer = deliver(task, List.of(first, second), List.of(OFFICE.file(OFFICE.lanToken, "hồ sơ.txt")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(OFFICE.card(OFFICE.lanToken, task).text()).contains("\"quantity\":5");
        eventually(() -> entry(second).path("state").asString().equals("HANDED_IN"));
        assertThat(entry(first).path("task").asString()).isEqualTo(task);
        refused(deliver(task(5), List.of(second), List.of()), 409, "ENTRY_CLOSED", "/entries/0");
        refused(strike(OFFICE.lanToken, first), 409, "ENTRY_CLOSED", "");
    }

    @Test
    void a_day_in_the_field_is_confirmed_by_who_was_there_and_by_nobody_else() {
        int field = logged("Đo đạc thửa 12", field("Đo đạc thửa 12", OFFICE.an.value()));
        refused(witness(OFFICE.minhToken, field, "confirmation", Map.of()), 403, "NOT_THE_WITNESS", "");
        refused(witness(OFFICE.lanToken, field, "confirmation", Map.of()), 403, "NOT_THE_WITNESS", "");
        refused(witness(OFFICE.minhToken, 499, "confirmation", Map.of()), 403, "NOT_THE_WITNESS", "");
        eventually(() -> asked(OFFICE.anToken).contains("Đo đạc thửa 12"));
        assertThat(witness(OFFICE.anToken, field, "confirmation", Map.of()).status())
                .isEqualTo(200);
        eventually(() -> entry(field).path("answered").asBoolean());
        assertThat(asked(OFFICE.anToken)).doesNotContain("Đo đạc thửa 12");
        refused(witness(OFFICE.anToken, field, "denial", Map.of("reason", "Nhớ lại")), 409, "WITNESS_ANSWERED", "");
    }

    @Test
    void how_long_it_took_may_be_said_and_is_shown_and_no_day_has_more_minutes_than_there_are() {
        int entry = logged("trực tiếp dân", Map.of("line", "trực tiếp dân", "minutes", 95));
        assertThat(entry(entry).path("minutes").asInt()).isEqualTo(95);
        assertThat(OFFICE.page(OFFICE.lanToken, "/journal")).contains("95 phút");
        refused(log(Map.of("line", "quá dài", "minutes", 1441)), 422, "NOT_VALID", "/minutes");
        refused(log(Map.of("line", "không có", "minutes", 0)), 422, "NOT_VALID", "/minutes");
        int untimed = logged("không ghi giờ", Map.of("line", "không ghi giờ"));
        assertThat(entry(untimed).has("minutes")
                        && !entry(untimed).path("minutes").isNull())
                .isFalse();
    }

    @Test
    void what_the_witness_denies_is_not_handed_in() {
        int field = logged("Đi kiểm tra đê", field("Đi kiểm tra đê", OFFICE.an.value()));
        witness(OFFICE.anToken, field, "denial", Map.of("reason", "Hôm đó tôi ở cơ quan"));
        eventually(() -> entry(field).path("state").asString().equals("DENIED"));
        refused(deliver(task(1), List.of(field), List.of()), 409, "ENTRY_CLOSED", "/entries/0");
    }

    @Test
    void whoever_assesses_the_work_is_told_what_the_witness_says_of_a_day_in_another_month() {
        LocalDate day = TODAY.minusMonths(1);
        String before = day.toString().substring(0, 7);
        Map<String, Object> body = field("Khảo sát tuyến kênh", OFFICE.an.value());
        body.put("day", day.toString());
        assertThat(log(body).status()).isEqualTo(201);
        eventually(() -> asked(OFFICE.anToken).contains("Khảo sát tuyến kênh"));
        String task = task(1);
        Map<String, Object> delivery = Map.of(
                "task",
                task,
                "month",
                before,
                "entries",
                List.of(1),
                "evidence",
                List.of(OFFICE.file(OFFICE.lanToken, "biên bản.txt")));
        Answer answer = post(OFFICE.lanToken, "/api/v1/journals/deliveries", delivery);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(OFFICE.card(OFFICE.minhToken, task)
                        .body()
                        .at("/deliveries/0/logged/journal")
                        .asString())
                .isEqualTo(LAN + "/" + before);
        assertThat(review(task))
                .contains(
                        "Thôn Trường Lạc",
                        "Phạm Hoài An",
                        "chưa trả lời",
                        "/journal?staff=" + LAN + "&amp;month=" + before);
        String path = "/api/v1/journals/" + LAN + "/" + before + "/1/denial";
        assertThat(post(OFFICE.anToken, path, Map.of("reason", "Hôm đó tôi họp ở tỉnh"))
                        .status())
                .isEqualTo(200);
        eventually(() -> review(task).contains("không xác nhận: Hôm đó tôi họp ở tỉnh"));
        assertThat(OFFICE.page(OFFICE.minhToken, "/task/" + task)).contains("không xác nhận: Hôm đó tôi họp ở tỉnh");
    }

    @Test
    void of_many_tasks_with_which_an_entry_is_handed_in_at_once_one_gets_it() {
        int entry = logged("việc nộp một lần", Map.of("line", "việc nộp một lần"));
        String file = OFFICE.file(OFFICE.lanToken, "một lần.txt");
        List<String> tasks = List.of(task(1), task(1), task(1), task(1));
        List<Integer> answers = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(
                        () -> deliver(task, List.of(entry), List.of(file)),
                        one -> Thread.ofVirtual().start(one)))
                .toList()
                .stream()
                .map(one -> one.join().status())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void what_is_struck_out_stays_readable() {
        int entry = logged("nhầm dòng", Map.of("line", "nhầm dòng"));
        refused(strike(OFFICE.anToken, entry), 403, "JOURNAL_NOT_YOURS", "");
        assertThat(strike(OFFICE.lanToken, entry).status()).isEqualTo(200);
        eventually(() -> entry(entry).path("state").asString().equals("STRUCK"));
        assertThat(entry(entry).path("text").asString()).isEqualTo("nhầm dòng");
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field() {
        String tomorrow = TODAY.plusDays(1).toString();
        refused(log(Map.of("line", "họp", "day", tomorrow)), 422, "DAY_TO_COME", "/day");
        refused(log(Map.of("line", "C-20")), 422, "LINE_EMPTY", "/line");
        refused(log(Map.of("line", "họp", "place", "Thôn Đông")), 422, "WITNESS_MISSING", "/witness");
        refused(log(Map.of("line", "họp", "witness", OFFICE.an.value())), 422, "PLACE_MISSING", "/place");
        refused(log(field("họp", LAN)), 422, "WITNESS_HIMSELF", "/witness");
        refused(log(field("họp", "VC-KHONG-CO")), 422, "WITNESS_UNKNOWN", "/witness");
        refused(deliver(task(1), List.of(499), List.of()), 404, "ENTRY_UNKNOWN", "/entries/0");
    }

    @Test
    void superiors_read_a_journal_and_colleagues_do_not() {
        logged("việc chỉ cấp trên xem", Map.of("line", "việc chỉ cấp trên xem"));
        String path = "/api/v1/journals/" + LAN + "?month=" + MONTH;
        assertThat(OFFICE.service.get(OFFICE.minhToken, path).text()).contains("việc chỉ cấp trên xem");
        refused(OFFICE.service.get(OFFICE.anToken, path), 403, "JOURNAL_NOT_YOURS", "");
    }

    @Test
    void the_page_takes_a_line_shows_the_month_and_asks_the_witness() {
        logged("Khảo sát kênh mương", field("Khảo sát kênh mương", OFFICE.an.value()));
        assertThat(OFFICE.page(OFFICE.lanToken, "/journal"))
                .contains("Nhật ký công việc", "Khảo sát kênh mương", "Gạch bỏ", "Phạm Hoài An")
                .doesNotContain("??", "hand-in");
        assertThat(OFFICE.page(OFFICE.lanToken, "/journal?task=" + task(1)))
                .contains("id=\"hand-in\"", "name=\"entries.");
        eventually(() -> OFFICE.page(OFFICE.anToken, "/journal").contains("Khảo sát kênh mương"));
        assertThat(OFFICE.page(OFFICE.minhToken, "/journal?staff=" + LAN))
                .contains("Nguyễn Thị Lan")
                .doesNotContain("id=\"log\"");
    }

    private static Map<String, Object> field(String line, String witness) {
        return new TreeMap<>(Map.of("line", line, "place", "Thôn Trường Lạc", "witness", witness));
    }

    private static Answer log(Map<String, ?> body) {
        return post(OFFICE.lanToken, "/api/v1/journals", body);
    }

    /** @return the number of the entry with that text */
    private static int logged(String text, Map<String, ?> body) {
        Answer answer = log(body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        eventually(() -> entry("text", text).has("number"));
        return entry("text", text).path("number").asInt();
    }

    private static Answer deliver(String task, List<Integer> entries, List<String> evidence) {
        return post(
                OFFICE.lanToken,
                "/api/v1/journals/deliveries",
                Map.of("task", task, "month", MONTH, "entries", entries, "evidence", evidence));
    }

    private static Answer witness(String token, int entry, String answer, Map<String, ?> body) {
        return post(token, "/api/v1/journals/" + LAN + "/" + MONTH + "/" + entry + "/" + answer, body);
    }

    /** As the list of what waits for the assessor says it. */
    private static String review(String task) {
        return OFFICE.page(OFFICE.minhToken, "/review")
                .split("data-task=\"" + task + "\"", 2)[1]
                .split("data-task=", 2)[0];
    }

    private static Answer strike(String token, int entry) {
        return post(token, "/api/v1/journals/" + LAN + "/" + MONTH + "/" + entry + "/strike", Map.of());
    }

    private static Answer post(String token, String path, Map<String, ?> body) {
        return OFFICE.service.post(token, path, JsonMapper.shared().writeValueAsString(body), "HX-Request", "true");
    }

    private static JsonNode entry(int number) {
        return entry("number", Integer.toString(number));
    }

    private static JsonNode entry(String field, String value) {
        JsonNode diary = OFFICE.service
                .get(OFFICE.lanToken, "/api/v1/journals/" + LAN + "?month=" + MONTH)
                .body();
        return diary.path("entries")
                .valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .findFirst()
                .orElseGet(JsonMapper.shared()::createObjectNode);
    }

    private static String asked(String token) {
        return OFFICE.service.get(token, "/api/v1/journals/witness").text();
    }

    private static String task(int quantity) {
        Map<String, Object> work = OFFICE.work();
        work.put("quantity", quantity);
        return OFFICE.assign(OFFICE.minhToken, work, "HX-Request", "true")
                .body()
                .path("id")
                .asString();
    }
}
