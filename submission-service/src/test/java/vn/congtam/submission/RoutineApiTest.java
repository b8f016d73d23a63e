package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.submission.External;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.Assigning;

/** Work that comes again, over HTTP: counted by the days that are worked, assigned month by month. */
class RoutineApiTest {
    private static final Office OFFICE = new Office("routine");
    private static final YearMonth NEXT = YearMonth.from(TODAY).plusMonths(1);
    private static final LocalDate MONDAY = NEXT.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));

    @Test
    void a_week_s_duty_is_counted_without_holidays_and_a_month_of_it_is_assigned_once() {
        OFFICE.service.tell(
                "indicator",
                RegulationId.PROVINCE,
                new HolidaysListed(RegulationId.PROVINCE, NEXT.getYear(), List.of(MONDAY), "TB 01", null));
        set(OFFICE.minhToken, weekly("Trực tiếp công dân", List.of(1)));
        long mondays = NEXT.atDay(1)
                .datesUntil(NEXT.atEndOfMonth().plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .count();
        eventually(() -> card("Trực tiếp công dân").path("quantity").asInt() == mondays - 1);
        assertThat(card("Trực tiếp công dân").path("days").toString()).doesNotContain(MONDAY.toString());
        assertThat(states(assign())).contains("Trực tiếp công dân ASSIGNED");
        eventually(() -> states(assign()).contains("Trực tiếp công dân ON_RECORD"));
        String task = card("Trực tiếp công dân").path("task").asString();
        JsonNode assigned = OFFICE.card(OFFICE.lanToken, task).body();
        assertThat(assigned.path("work").path("assigned").asInt()).isEqualTo((int) mondays - 1);
        assertThat(assigned.path("due").asString())
                .isEqualTo(NEXT.atDay(1)
                        .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))
                        .toString());
    }

    @Test
    void of_two_superiors_who_assign_a_month_at_once_the_second_is_told_that_it_is_on_record() {
        set(OFFICE.minhToken, weekly("Trực ban", List.of(4)));
        eventually(() -> card("Trực ban").has("routine"));
        Assigning.Item item = new Assigning.Item(
                OFFICE.catalogue,
                OFFICE.lan,
                "C-20",
                "Trực ban",
                4,
                NEXT.atDay(20),
                new External("routine", "hai-cap-tren/" + NEXT));
        Assigning assigning = OFFICE.service.part(Assigning.class);
        assertThat(assigning.assign(by(OFFICE.minh), item)).isTrue();
        assertThat(assigning.assign(by(OFFICE.chair), item)).isFalse();
        List<String> states = Stream.of(OFFICE.minhToken, OFFICE.chairToken)
                .map(token -> CompletableFuture.supplyAsync(
                        () -> states(assign(token)), one -> Thread.ofVirtual().start(one)))
                .toList()
                .stream()
                .flatMap(one -> one.join().stream())
                .filter(one -> one.startsWith("Trực ban"))
                .toList();
        assertThat(states)
                .hasSize(2)
                .contains("Trực ban ASSIGNED")
                .isSubsetOf("Trực ban ASSIGNED", "Trực ban ON_RECORD");
    }

    private static Act by(StaffCode superior) {
        return Act.of(new Actor(superior, "Cấp trên", OFFICE.agency, Set.of(Role.RATER)), Instant.now());
    }

    @Test
    void what_has_ended_is_neither_shown_nor_assigned_and_ends_once() {
        String id = set(OFFICE.minhToken, weekly("Giao ban", List.of(5)))
                .body()
                .path("id")
                .asString();
        eventually(() -> card("Giao ban").has("routine"));
        refused(end(OFFICE.anToken, id), 403, "ONLY_SUPERIORS_ASSIGN", "");
        assertThat(end(OFFICE.minhToken, id).status()).isEqualTo(200);
        eventually(() -> !card("Giao ban").has("routine"));
        refused(end(OFFICE.minhToken, id), 409, "ROUTINE_ENDED", "");
        assertThat(states(assign()).toString()).doesNotContain("Giao ban");
        refused(end(OFFICE.minhToken, "khong-co"), 404, "ROUTINE_UNKNOWN", "");
    }

    @Test
    void routine_work_follows_a_person_to_another_agency_and_its_new_superior_sees_and_ends_it() {
        Office other = new Office("routine-there");
        String id = set(OFFICE.minhToken, weekly("Việc theo người", List.of(2), OFFICE.an))
                .body()
                .path("id")
                .asString();
        OFFICE.service.tell(
                "indicator",
                OFFICE.an,
                new PostAssigned(
                        OFFICE.an,
                        new PostId("routine-p"),
                        other.agency,
                        "kinh-te",
                        "Chuyên viên",
                        false,
                        TODAY,
                        "QĐ 9"));
        OFFICE.service.tell("indicator", OFFICE.an, new SuperiorAssigned(OFFICE.an, other.minh, TODAY, "QĐ 9"));
        eventually(() -> OFFICE.service
                .get(other.minhToken, "/api/v1/routines?month=" + NEXT)
                .text()
                .contains("Việc theo người"));
        assertThat(end(other.minhToken, id).status()).isEqualTo(200);
    }

    @Test
    void routine_work_of_a_month_to_come_is_of_the_catalogue_in_force_then() {
        Office replaced = new Office("routine-replaced");
        Map<String, Object> now = replaced.work();
        now.put("due", TODAY.toString());
        assertThat(replaced.assign(replaced.minhToken, now, "HX-Request", "true")
                        .status())
                .isEqualTo(201);
        CatalogueId next = new CatalogueId("routine-replaced-2");
        replaced.drawnUp(next);
        replaced.inForce(next, NEXT.atDay(1));
        replaced.service.tell(
                "indicator", replaced.catalogue, new CatalogueReplaced(replaced.catalogue, next, NEXT.atDay(1)));
        Reference reference = replaced.service.part(Reference.class);
        eventually(() -> reference.isInForce(next, replaced.agency, NEXT.atDay(1), false));
        eventually(() -> !reference.isInForce(replaced.catalogue, replaced.agency, NEXT.atDay(1), false));
        Map<String, Object> duty = weekly("Trực tháng sau", List.of(4), replaced.lan);
        assertThat(set(replaced.minhToken, duty).status()).isEqualTo(201);
        eventually(() -> replaced.service
                .get(replaced.lanToken, "/api/v1/routines?month=" + NEXT)
                .text()
                .contains("Trực tháng sau"));
        String month = "{\"month\":\"" + NEXT + "\"}";
        Answer assigned = replaced.service.post(replaced.minhToken, "/api/v1/routines/assignments", month);
        assertThat(states(assigned.body())).as(assigned.text()).containsExactly("Trực tháng sau ASSIGNED");
        eventually(() -> replaced.service
                .get(replaced.lanToken, "/api/v1/worklist?month=" + NEXT)
                .text()
                .contains("routine-replaced-2"));
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field() {
        refused(set(OFFICE.minhToken, weekly("Họp", List.of())), 422, "ROUTINE_DAYS_MISSING", "/days");
        refused(set(OFFICE.minhToken, weekly("Họp", List.of(1, 8))), 422, "ROUTINE_NO_SUCH_DAY", "/days/1");
        Map<String, Object> daily = weekly("Họp", List.of(1));
        daily.put("cycle", "WORKING_DAY");
        refused(set(OFFICE.minhToken, daily), 422, "ROUTINE_DAYS_NEEDLESS", "/days");
        Map<String, Object> never = weekly("Họp", List.of(1));
        never.put("until", NEXT.atDay(1).minusDays(1).toString());
        refused(set(OFFICE.minhToken, never), 422, "ROUTINE_NEVER", "/until");
        Map<String, Object> unknown = weekly("Họp", List.of(1));
        unknown.put("product", "C-99");
        refused(set(OFFICE.minhToken, unknown), 422, "ROUTINE_PRODUCT_UNKNOWN", "/product");
        Map<String, Object> boss = weekly("Họp", List.of(1));
        boss.put("owner", OFFICE.chair.value());
        refused(set(OFFICE.minhToken, boss), 403, "ROUTINE_NOT_YOUR_STAFF", "/owner");
        refused(set(OFFICE.lanToken, weekly("Họp", List.of(1))), 403, "ONLY_SUPERIORS_ASSIGN", "");
    }

    @Test
    void the_page_offers_the_form_and_says_what_came_of_a_month() {
        set(OFFICE.minhToken, weekly("Trực một cửa", List.of(3)));
        eventually(() -> card("Trực một cửa").has("routine"));
        String page = OFFICE.page(OFFICE.minhToken, "/routines?month=" + NEXT + "&owner=" + OFFICE.lan.value());
        assertThat(page)
                .contains("Việc thường xuyên", "Trực một cửa", "thứ tư", "Chưa giao", "C-20 · Thẩm định hồ sơ")
                .doesNotContain("??");
        assertThat(OFFICE.page(OFFICE.lanToken, "/routines?month=" + NEXT))
                .contains("Trực một cửa")
                .doesNotContain("new-routine", "/end\"", "assign-month");
        String outcome = OFFICE.service
                .post(OFFICE.minhToken, "/routines/assignments", "{\"month\":\"" + NEXT + "\"}")
                .text();
        assertThat(outcome).contains("việc thường xuyên").doesNotContain("<html", "??");
    }

    private static Map<String, Object> weekly(String title, List<Integer> days, StaffCode owner) {
        Map<String, Object> body = weekly(title, days);
        body.put("owner", owner.value());
        return body;
    }

    private static Map<String, Object> weekly(String title, List<Integer> days) {
        Map<String, Object> body = new TreeMap<>();
        body.put("owner", OFFICE.lan.value());
        body.put("product", "C-20");
        body.put("title", title);
        body.put("cycle", "WEEK");
        body.put("days", days);
        body.put("from", NEXT.atDay(1).toString());
        return body;
    }

    private static Answer set(String token, Map<String, ?> body) {
        return OFFICE.service.post(
                token, "/api/v1/routines", JsonMapper.shared().writeValueAsString(body));
    }

    private static Answer end(String token, String routine) {
        return OFFICE.service.post(token, "/api/v1/routines/" + routine + "/end", "");
    }

    private static JsonNode card(String title) {
        JsonNode all = OFFICE.service
                .get(OFFICE.lanToken, "/api/v1/routines?month=" + NEXT)
                .body();
        for (JsonNode one : all) if (one.path("title").asString().equals(title)) return one;
        return JsonMapper.shared().createObjectNode();
    }

    private static JsonNode assign() {
        return assign(OFFICE.minhToken);
    }

    private static JsonNode assign(String token) {
        Answer answer = OFFICE.service.post(token, "/api/v1/routines/assignments", "{\"month\":\"" + NEXT + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> states(JsonNode outcomes) {
        return outcomes.valueStream()
                .map(one ->
                        one.path("title").asString() + " " + one.path("state").asString())
                .toList();
    }
}
