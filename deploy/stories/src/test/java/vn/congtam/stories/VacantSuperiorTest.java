package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;
import vn.congtam.stories.Tasks.Task;

/**
 * The leader of a division retires in mid-month, and for a day nobody is put in his place: his people, their work and their
 * slips are with the next one up on that day, and with his successor from the day that he is appointed.
 */
class VacantSuperiorTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final LocalDate GONE = FIRST.plusDays(1);
    private static final LocalDate FILLED = FIRST.plusDays(2);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final String MONTH = "2026-12";
    private static final String STAFF = "/indicator/api/v1/staff/";
    private static final Province PROVINCE = new Province(FIRST);

    private final Town town = Town.found(PROVINCE, "xa-khuyet", LocalDate.of(2026, 12, 1));
    private final String head = town.head();
    private final String former = town.code(2);
    private final String next = town.code(3);
    private final String lan = town.code(4);

    @AfterAll
    static void it_is_stopped() {
        PROVINCE.close();
    }

    @Test
    void on_each_day_somebody_is_above_and_nothing_waits_for_who_is_gone() {
        town.takeOn(List.of(Town.leader(former, head), Town.leader(next, head)));
        town.takeOn(List.of(Town.official(lan, former)));
        decided(former, "leaving", Map.of("on", GONE.toString(), "reason", "RETIRED"));
        Slips month = Slips.open(town, MONTH);
        List<Task> work = List.of(handedIn(), handedIn(), handedIn());
        month.selfScore(lan, "28");
        above(FIRST, former, false);
        above(GONE, head, true);
        assertThat(code(accept(head, work.get(0)))).isEqualTo("NOT_ASSESSOR");
        assertThat(accept(former, work.get(0)).status()).isEqualTo(200);

        PROVINCE.sleepUntil(GONE);
        assertThat(code(accept(former, work.get(1)))).isEqualTo("NOT_ASSESSOR");
        assertThat(reviews(head)).contains(work.get(1).id());
        assertThat(accept(head, work.get(1)).status()).isEqualTo(200);
        assertThat(toReview(head)).contains(lan);
        decided(lan, "superiors", Map.of("superior", next, "from", FILLED.toString()));
        above(GONE, head, true);
        above(FILLED, next, false);

        PROVINCE.sleepUntil(FILLED);
        assertThat(code(accept(head, work.get(2)))).isEqualTo("NOT_ASSESSOR");
        assertThat(reviews(next)).contains(work.get(2).id());
        assertThat(accept(next, work.get(2)).status()).isEqualTo(200);
        namedInHisPlace();
        assertThat(toReview(next)).contains(lan);
        assertThat(code(month.tryToReview(lan, former))).isEqualTo("NOT_THE_RATER");
        month.review(lan, next, "27");
        month.decide(lan);
        PROVINCE.settle();
        Told.among(month.figures(lan), "state=SCORED", "total=97");
        PROVINCE.readModels().equalAFreshFold();
    }

    private void above(LocalDate day, String superior, boolean passed) {
        JsonNode told = PROVINCE.homeAffairs().get(STAFF + lan + "?on=" + day).body();
        assertThat(told.path("superior").asString()).as(day.toString()).isEqualTo(superior);
        assertThat(told.at("/above/passed").toString().contains(former))
                .as(day.toString())
                .isEqualTo(passed);
    }

    private void decided(String staff, String what, Map<String, String> asked) {
        Map<String, String> all = new java.util.HashMap<>(asked);
        all.put("document", "QĐ 12/QĐ-UBND");
        PROVINCE.homeAffairs().done(STAFF + staff + "/" + what, all);
        PROVINCE.settle();
    }

    private Task handedIn() {
        Tasks tasks = new Tasks(town);
        Task task = tasks.assign(former, lan, "P-1", 1, DUE);
        tasks.submit(task, 1);
        PROVINCE.settle();
        return task;
    }

    private void namedInHisPlace() {
        String judges = "/scoring/api/v1/periods/" + town.id() + "/" + MONTH + "/members/" + lan + "/judges";
        town.personnel().done(judges, Map.of("rater", next, "reason", "Bổ nhiệm trưởng phòng"));
        PROVINCE.settle();
    }

    private Answer accept(String who, Task task) {
        return town.as(who).post("/submission/api/v1/tasks/" + task.id() + "/acceptance", "{}");
    }

    private String reviews(String who) {
        return town.as(who).get("/submission/api/v1/reviews").body().toString();
    }

    private String toReview(String who) {
        return town.as(who)
                .get("/scoring/api/v1/inbox?span=" + MONTH)
                .body()
                .path("toReview")
                .toString();
    }

    private static String code(Answer answer) {
        return answer.body().path("code").asString("");
    }
}
