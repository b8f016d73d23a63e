package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.congtam.stories.Api.Answer;
import vn.congtam.stories.Tasks.Task;

/**
 * Three days of two divisions. The leader of the first is lent elsewhere on the second day, and back on the third: in
 * between another acts in the post. The leader of the other is away on the second day, and has a delegate for it.
 */
class StandingInTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final String MONTH = "2026-12";
    private static final String STAFF = "/indicator/api/v1/staff/";
    private static final Province PROVINCE = new Province(FIRST);

    private final Town town = Town.found(PROVINCE, "xa-thay", LocalDate.of(2026, 12, 1));
    private final Town other = Town.found(PROVINCE, "xa-muon", LocalDate.of(2026, 12, 1));
    private final String post = town.id() + "-truong-phong";
    private final String lent = town.code(2);
    private final String acting = town.code(3);
    private final String away = town.code(4);
    private final String delegate = town.code(5);
    private final String lan = town.code(6);
    private final String an = town.code(7);
    private final Tasks tasks = new Tasks(town);

    @AfterAll
    static void it_is_stopped() {
        PROVINCE.close();
    }

    @Test
    void whoever_stands_in_decides_on_his_days_and_the_day_after_the_holder_does() {
        people();
        lend();
        delegates();
        Slips month = Slips.open(town, MONTH);
        List<Task> ofLan = List.of(handedIn(lent, lan), handedIn(lent, lan));
        List<Task> ofAn = List.of(handedIn(away, an), handedIn(away, an));
        month.selfScore(lan, "28");
        assertThat(code(accept(acting, ofLan.getFirst()))).as("not yet").isEqualTo("NOT_ASSESSOR");
        assertThat(code(accept(delegate, ofAn.getFirst()))).as("not yet").isEqualTo("NOT_ASSESSOR");

        PROVINCE.sleepUntil(SECOND);
        assertThat(reviews(acting)).contains(ofLan.getFirst().id());
        assertThat(reviews(lent)).doesNotContain(ofLan.getFirst().id());
        assertThat(code(accept(lent, ofLan.getFirst()))).isEqualTo("NOT_ASSESSOR");
        assertThat(accept(acting, ofLan.getFirst()).status()).isEqualTo(200);
        assertThat(toReview(acting)).contains(lan);
        assertThat(reviews(delegate)).contains(ofAn.getFirst().id());
        assertThat(accept(delegate, ofAn.getFirst()).status()).isEqualTo(200);

        PROVINCE.sleepUntil(THIRD);
        assertThat(code(accept(acting, ofLan.getLast()))).isEqualTo("NOT_ASSESSOR");
        assertThat(code(month.tryToReview(lan, acting))).isEqualTo("NOT_THE_RATER");
        assertThat(toReview(acting)).doesNotContain(lan);
        assertThat(reviews(acting)).doesNotContain(ofLan.getLast().id());
        assertThat(accept(lent, ofLan.getLast()).status()).isEqualTo(200);
        month.review(lan, lent, "27");

        assertThat(code(accept(delegate, ofAn.getLast()))).isEqualTo("NOT_ASSESSOR");
        assertThat(reviews(delegate)).doesNotContain(ofAn.getLast().id());
        assertThat(accept(away, ofAn.getLast()).status()).isEqualTo(200);
    }

    private void people() {
        Map<String, Object> vacated = Map.of(
                "post",
                post,
                "agency",
                town.id(),
                "division",
                Town.DIVISION,
                "title",
                "Trưởng phòng",
                "leader",
                true,
                "similarTasks",
                "truong-phong");
        PROVINCE.homeAffairs().done("/indicator/api/v1/posts", vacated);
        town.takeOn(List.of(
                Town.leader(lent, town.head()), Town.leader(acting, town.head()), Town.leader(away, town.head())));
        decided(lent, "posts", Map.of("post", post, "from", "2026-12-02"));
        town.takeOn(List.of(Town.official(lan, lent), Town.official(an, away), Town.official(delegate, town.head())));
    }

    private void lend() {
        Map<String, String> loan = Map.of(
                "agency",
                other.id(),
                "division",
                Town.DIVISION,
                "superior",
                other.head(),
                "from",
                SECOND.toString(),
                "until",
                SECOND.toString());
        decided(lent, "secondments", loan);
        decided(acting, "acting", Map.of("post", post, "from", SECOND.toString(), "until", "2026-12-31"));
    }

    private void delegates() {
        String day = SECOND.toString();
        Map<String, String> paper =
                Map.of("delegate", delegate, "from", day, "until", day, "document", "GUQ 05/GUQ-UBND");
        town.as(away).done(STAFF + away + "/delegations", paper);
        PROVINCE.settle();
    }

    private void decided(String staff, String what, Map<String, String> asked) {
        Map<String, String> all = new java.util.HashMap<>(asked);
        all.put("document", "QĐ 12/QĐ-UBND");
        PROVINCE.homeAffairs().done(STAFF + staff + "/" + what, all);
    }

    private Task handedIn(String rater, String owner) {
        Task task = tasks.assign(rater, owner, "P-1", 1, DUE);
        tasks.submit(task, 1);
        PROVINCE.settle();
        return task;
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
