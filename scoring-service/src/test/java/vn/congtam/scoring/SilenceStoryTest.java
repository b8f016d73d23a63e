package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.testing.Answer;

/** Of a month that is over, and was opened in time: Ms Lan never scored herself, and everybody above her waits. */
class SilenceStoryTest {
    private static final String LOCK = "/api/v1/periods/%s/" + Town.MONTH + "/lock";

    private static final String TAKEN_BACK = "{\"reason\":\"Nghỉ ngắn hơn giấy phép\"}";

    @Test
    void who_never_scores_himself_is_reviewed_decided_and_locked_and_that_he_did_not_is_said() {
        Town town = town("im");
        eventually(() -> waiting(town).contains(town.lan.value()));
        assertThat(town.read(Town.INSPECTOR, town.lan).body().path("state").asString())
                .isEqualTo("OPENED");
        String before = page(town, town.rater, town.lan);
        assertThat(before).contains("id=\"review\"", "phiếu sẽ ghi rõ là không có tự chấm");
        assertThat(waiting(town, town.head))
                .as("the superior of a reviewer who let his day pass")
                .contains(town.lan.value());
        assertThat(page(town, town.head, town.lan)).contains("id=\"review\"");

        done(town.act(town.rater, town.lan, "review", Town.criteria("27")));
        JsonNode slip = town.read(town.official, town.lan).body();
        assertThat(slip.path("figures").path("total").asString()).isEqualTo("89.42");
        assertThat(slip.path("judged").path("self").isMissingNode()
                        || slip.path("judged").path("self").isNull())
                .isTrue();
        eventually(() -> town.read(town.official, town.lan)
                .body()
                .path("judged")
                .path("missed")
                .path("due")
                .asString("")
                .equals("2026-10-23"));
        assertThat(town.read(town.official, town.lan).body().path("explanation").toString())
                .contains("No self-score was given by", "Thiếu tự chấm không có nghĩa là 0", "Điều 18");
        assertThat(page(town, town.official, town.lan)).contains("id=\"no-self-score\"");

        done(town.act(town.head, town.lan, "decision", "{}"));
        town.settled(town.minh, town.rater, town.head, town.head);
        town.settled(town.chair, town.head, town.leader, town.leader);
        String lock = LOCK.formatted(town.agency.value());
        eventually(() -> town.service.submit(town.head, lock, "{}").status() == 200);
        eventually(() -> town.state(town.lan).equals("LOCKED"));
    }

    @Test
    void nobody_goes_without_a_grade_by_silence_alone_nor_by_what_the_records_do_not_bear_out() {
        Town town = town("lang");
        refused(unrated(town, "{\"reason\":\"OTHER\",\"document\":\"QĐ 9\"}"), "NOT_REVIEWED");
        refused(unrated(town, "{\"reason\":\"NEW\",\"document\":\"QĐ 9\"}"), "NOT_NEW_THEN");
        refused(unrated(town, "{\"reason\":\"TRANSFERRED\",\"document\":\"QĐ 9\"}"), "NOT_TRANSFERRED_THEN");
        refused(
                unrated(
                        town,
                        "{\"reason\":\"LEAVE\",\"document\":\"GP 1\",\"absentFrom\":\"2026-10-09\","
                                + "\"absentUntil\":\"2026-10-08\"}"),
                "ABSENCE_MALFORMED");
        done(unrated(
                town,
                "{\"reason\":\"LEAVE\",\"document\":\"GP 1\",\"absentFrom\":\"2026-10-01\","
                        + "\"absentUntil\":\"2026-10-31\"}"));
        eventually(() -> page(town, town.official, town.lan).contains("Nghỉ từ 01/10/2026 đến 31/10/2026"));

        conflicts(town.act(town.rater, town.lan, "review", Town.criteria("27")), "ALREADY_DECIDED");
        eventually(() -> page(town, town.head, town.lan).contains("id=\"withdrawal\""));
        done(town.act(town.head, town.lan, "decision/withdrawal", TAKEN_BACK));
        conflicts(town.act(town.head, town.lan, "decision/withdrawal", TAKEN_BACK), "NOTHING_DECIDED");
        eventually(() -> town.state(town.lan).equals("OPENED"));
        done(town.act(town.rater, town.lan, "review", Town.criteria("27")));
        done(town.act(town.head, town.lan, "decision", "{}"));
    }

    @Test
    void whoever_was_reviewed_is_not_left_without_a_grade_by_a_paper() {
        Town town = town("du-diem");
        done(town.act(town.rater, town.lan, "review", Town.criteria("27")));
        Answer paper = unrated(town, "{\"reason\":\"OTHER\",\"document\":\"QĐ 9\"}");
        refused(paper, "SCORED_ALREADY");
        assertThat(paper.body().path("vi").asString()).contains("89,42");
        refused(unrated(town, "{\"reason\":\"LEAVE\",\"document\":\"GP 1\"}"), "ABSENCE_UNSTATED");
        refused(
                unrated(
                        town,
                        "{\"reason\":\"MATERNITY\",\"document\":\"GP 1\",\"absentFrom\":\"2026-10-09\","
                                + "\"absentUntil\":\"2026-10-31\"}"),
                "WORKED_AND_SCORED");
        done(town.act(town.head, town.lan, "decision", "{}"));
    }

    @Test
    void a_grade_is_decided_within_the_bounds_of_the_rule_set() {
        Town town = town("han");
        done(town.act(town.rater, town.lan, "review", Town.criteria("27")));
        Answer failed = town.act(
                town.head,
                town.lan,
                "decision",
                "{\"grade\":\"NOT_COMPLETED\",\"reason\":\"xét thực tế\",\"document\":\"BB 9\"}");
        refused(failed, "GROUND_NEEDED");
        assertThat(failed.body().path("en").asString()).contains("Art. 20.4");
        assertThat(failed.body().path("vi").asString()).contains("khoản 4 Điều 20");

        done(town.act(town.head, town.lan, "return", "{\"reason\":\"chấm lại\"}"));
        done(town.act(town.rater, town.lan, "review", Town.criteria("0.5")));
        assertThat(town.read(town.official, town.lan)
                        .body()
                        .path("figures")
                        .path("grade")
                        .asString())
                .isEqualTo("COMPLETED");
        refused(
                town.act(
                        town.head,
                        town.lan,
                        "decision",
                        "{\"grade\":\"EXCELLENT\",\"reason\":\"xét thực tế\",\"document\":\"BB 9\"}"),
                "RAISED_TOO_FAR");
        done(town.act(
                town.head,
                town.lan,
                "decision",
                "{\"grade\":\"GOOD\",\"reason\":\"xét thực tế\",\"document\":\"BB 9\"}"));
    }

    private static Town town(String name) {
        Town town = new Town(name);
        town.lanWorks();
        Clock now = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.fixed(Instant.parse("2026-10-02T01:00:00Z"), ZoneOffset.UTC);
        try {
            return opened(town);
        } finally {
            GenericEventMessage.clock = now;
        }
    }

    private static Town opened(Town town) {
        town.opened();
        eventually(() -> town.read(Town.INSPECTOR, town.lan)
                .body()
                .path("figures")
                .path("taskPoints")
                .asString("")
                .equals("62.42"));
        return town;
    }

    @Test
    void whose_slip_is_opened_after_all_was_due_is_not_reviewed_before_he_could_score_himself() {
        Town town = new Town("phieu-muon");
        town.lanWorks();
        opened(town);
        assertThat(waiting(town)).doesNotContain(town.lan.value());
        assertThat(page(town, town.rater, town.lan)).doesNotContain("id=\"review\"");
        assertThat(page(town, town.official, town.lan)).contains("id=\"self-score-by\"");
        Answer early = town.act(town.rater, town.lan, "review", Town.criteria("27"));
        assertThat(early.body().path("code").asString("")).as(early.text()).isEqualTo("NOT_SELF_SCORED");
        assertThat(early.status()).isEqualTo(409);
        done(town.act(town.official, town.lan, "self-score", Town.criteria("27")));
        done(town.act(town.rater, town.lan, "review", Town.criteria("27")));
    }

    private static String waiting(Town town) {
        return waiting(town, town.rater);
    }

    private static String waiting(Town town, String token) {
        return town.service
                .get(token, "/api/v1/inbox?span=" + Town.MONTH)
                .body()
                .path("toReview")
                .toString();
    }

    private static Answer unrated(Town town, String body) {
        return town.act(town.head, town.lan, "unrated", body);
    }

    private static String page(Town town, String token, StaffCode staff) {
        return town.service
                .get(token, "/slip/" + staff.value() + "/" + Town.MONTH)
                .text();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void conflicts(Answer answer, String code) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    }
}
