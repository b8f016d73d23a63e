package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.platform.testing.Answer;

/** October is open when somebody comes to the commune, and Ms Lan begins to lead. */
class MovedStoryTest {
    private static final Town TOWN = new Town("doi", LocalDate.of(2026, 10, 1));
    private static final StaffCode AN = new StaffCode("doi-8");
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 20);

    @Test
    void the_lock_waits_until_he_is_listed_and_she_is_rated_as_the_leader_that_she_is() {
        TOWN.opened();
        for (StaffCode one : new StaffCode[] {TOWN.lan, TOWN.minh, TOWN.chair})
            eventually(() -> TOWN.state(one).equals("OPENED"));
        assertThat(leads()).isFalse();
        TOWN.joins(AN, "Phạm Văn An", false, TOWN.minh);
        PostId deputy = new PostId("pho-phong");
        TOWN.service.tell(
                "indicator",
                TOWN.lan,
                new PostAssigned(TOWN.lan, deputy, TOWN.agency, "kinh-te", "Phó phòng", true, SINCE, "QĐ 9"));
        eventually(() -> checklist().path("missing").toString().contains("DOI-8"));
        eventually(() -> checklist().path("changed").toString().contains("DOI-7"));

        for (String what : new String[] {"report", "lock"}) {
            Answer forgotten = submit(what, "{}");
            assertThat(forgotten.body().path("code").asString("")).isEqualTo("MEMBERS_MISSING");
            assertThat(forgotten.body().path("en").asString("")).contains("DOI-8");
        }
        assertThat(submit("members", "{\"staff\":\"doi-8\"}").status()).isEqualTo(201);
        eventually(() -> checklist().path("missing").isEmpty());
        Answer outdated = submit("lock", "{}");
        assertThat(outdated.body().path("code").asString("")).isEqualTo("PARTS_CHANGED");
        assertThat(submit("parts", "{}").status()).isEqualTo(200);

        eventually(MovedStoryTest::leads);
        eventually(() -> checklist().path("changed").isEmpty());
    }

    private static boolean leads() {
        return TOWN.read(Town.INSPECTOR, TOWN.lan).body().at("/member/leader").asBoolean();
    }

    private static JsonNode checklist() {
        return TOWN.service.get(TOWN.hr, "/api/v1/periods/xa-doi/" + Town.MONTH).body();
    }

    private static Answer submit(String what, String body) {
        return TOWN.service.submit(TOWN.head, "/api/v1/periods/xa-doi/" + Town.MONTH + "/" + what, body);
    }
}
