package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;

/** A conclusion comes out on September after its quarter was locked: whoever decides is asked to correct the quarter. */
class LateConclusionStoryTest {
    private static final String SEPTEMBER = "2026-09";
    private static final String QUARTER = "2026-Q3";
    private final Town town = new Town("muon", LocalDate.of(2026, 9, 1));

    @Test
    void the_locked_quarter_is_open_work_until_it_is_corrected() {
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        september();
        open(QUARTER);
        eventually(() -> read(QUARTER).at("/figures/grade").asString("").equals("GOOD"));
        locked(QUARTER);

        concluded();
        eventually(() -> toCorrect().equals(List.of(QUARTER)));
        JsonNode correction = inbox().path("toCorrect").path(0);
        assertThat(correction.path("decided").asString()).isEqualTo("GOOD");
        assertThat(correction.at("/conclusions/0/document").asString()).isEqualTo("QĐ 5");
        eventually(() -> challenged().equals(List.of(town.lan.value())));
        page("/inbox?span=2026-10", "data-span=\"2026-Q3\"", "QĐ 5");
        page("/period?span=2026-Q3", "data-correct=\"MUON-7\"");
        page("/slip/muon-7/2026-Q3", "data-challenged=\"2026-09\"", "QĐ 5");
        assertThat(read(QUARTER).at("/challenged/0/span").asString()).isEqualTo(SEPTEMBER);

        done(act(
                town.head,
                town.lan,
                QUARTER,
                "replacement",
                "{\"grade\":\"NOT_COMPLETED\",\"reason\":\"Kỷ luật\",\"document\":\"QĐ 6\"}"));
        eventually(() -> toCorrect().isEmpty());
        assertThat(read(QUARTER).path("challenged")).isEmpty();
    }

    private void september() {
        open(SEPTEMBER);
        Line line = Town.line(town.lan, "Hồ sơ", Work.assigned(10));
        Line of = new Line(
                line.owner(),
                SEPTEMBER,
                SEPTEMBER,
                line.catalogue(),
                line.product(),
                line.title(),
                line.share(),
                Work.assigned(10).completed(8));
        TaskId task = new TaskId("muon-1");
        town.service.tell("submission", task, new TaskAccepted(task, 8, null, List.of(of)));
        eventually(() -> read(SEPTEMBER).path("figures").has("taskPoints"));
        done(act(town.official, town.lan, SEPTEMBER, "self-score", criteria("27")));
        done(act(town.rater, town.lan, SEPTEMBER, "review", criteria("27")));
        locked(SEPTEMBER);
    }

    private void concluded() {
        done(act(
                town.head,
                town.lan,
                SEPTEMBER,
                "reopening-requests",
                "{\"reason\":\"Kỷ luật\",\"document\":\"TTr 7\"}"));
        done(act(town.leader, town.lan, SEPTEMBER, "reopening", "{}"));
        done(act(
                town.head,
                town.lan,
                SEPTEMBER,
                "overrides",
                "{\"ground\":\"DISCIPLINE\",\"document\":\"QĐ 5\",\"date\":\"2026-09-12\"}"));
        eventually(() -> act(town.head, town.lan, SEPTEMBER, "decision", "{}").status() == 200);
    }

    private void locked(String span) {
        done(act(town.head, town.lan, span, "decision", "{}"));
        String leave = "{\"reason\":\"LEAVE\",\"document\":\"QĐ 3\"}";
        eventually(() -> act(town.head, town.minh, span, "unrated", leave).status() == 200);
        eventually(() -> act(town.leader, town.chair, span, "unrated", leave).status() == 200);
        eventually(() -> town.service
                        .submit(town.head, "/api/v1/periods/xa-muon/" + span + "/lock", "{}")
                        .status()
                == 200);
        eventually(() -> read(span).path("state").asString("").equals("LOCKED"));
    }

    private void open(String span) {
        String body = "{\"agency\":\"xa-muon\",\"span\":\"%s\"}".formatted(span);
        assertThat(town.service.submit(town.head, "/api/v1/periods", body).status())
                .isEqualTo(201);
    }

    private Answer act(String token, StaffCode staff, String span, String what, String body) {
        return town.service.submit(token, "/api/v1/slips/" + staff.value() + "/" + span + "/" + what, body);
    }

    private JsonNode read(String span) {
        return town.service
                .get(Town.INSPECTOR, "/api/v1/slips/" + town.lan.value() + "/" + span)
                .body();
    }

    private JsonNode inbox() {
        return town.service.get(town.head, "/api/v1/inbox?span=2026-10").body();
    }

    private List<String> toCorrect() {
        return inbox().path("toCorrect")
                .valueStream()
                .map(one -> one.path("span").asString())
                .toList();
    }

    private List<String> challenged() {
        return town.service
                .get(town.hr, "/api/v1/periods/xa-muon/" + QUARTER)
                .body()
                .path("people")
                .valueStream()
                .filter(one -> one.path("challenged").asBoolean())
                .map(one -> one.path("staff").asString())
                .toList();
    }

    private void page(String path, String... words) {
        for (String language : List.of("vi", "en")) {
            Answer page = town.service.get(town.head, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text()).contains(words).doesNotContain("??");
        }
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
