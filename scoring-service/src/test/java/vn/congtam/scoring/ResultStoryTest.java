package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Fact;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.wire.Chronicle;
import vn.congtam.platform.wire.Recorded;

/** The personnel system of a commune fetches what was locked, and nothing else; the steps are one story, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultStoryTest {
    private static final Town TOWN = new Town("ketqua");
    private static final String HOME_AFFAIRS = of("ketqua-30", "so-noi-vu-khac", Role.HOMEAFFAIRS);
    private static final String TODAY =
            java.time.LocalDate.now(vn.congtam.platform.web.Act.VIETNAM).toString();
    private static String afterTheLock = "";

    @BeforeAll
    static void a_month_is_decided() {
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> TOWN.read(TOWN.official, TOWN.lan)
                .body()
                .path("figures")
                .path("taskPoints")
                .asString("")
                .equals("62.42"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        TOWN.act(TOWN.head, TOWN.lan, "decision", "{}");
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
    }

    @Test
    @Order(1)
    void what_is_not_locked_is_told_to_nobody() {
        assertThat(all("")).isEmpty();
    }

    @Test
    @Order(2)
    void each_locked_result_is_told_once_and_the_same_whenever_it_is_fetched_again() {
        eventually(() -> TOWN.service
                        .submit(TOWN.head, "/api/v1/periods/" + TOWN.agency.value() + "/2026-10/lock", "{}")
                        .status()
                == 200);
        eventually(() -> all("").size() == 3);
        List<JsonNode> events = all("");
        JsonNode lan = about(events);
        assertThat(lan.path("type").asString()).isEqualTo("vn.congtam.result.locked");
        assertThat(lan.path("specversion").asString()).isEqualTo("1.0");
        assertThat(lan.path("data").path("total").asString()).isEqualTo("89.42");
        assertThat(lan.path("data").path("grade").asString()).isEqualTo("GOOD");
        assertThat(events.toString()).doesNotContain("NO_WORK_ASSIGNED", "unrated", "overrides", "Nguyễn");
        assertThat(all("&since=" + TODAY)).isEqualTo(events);
        assertThat(all("")).isEqualTo(events);
        afterTheLock = cursor("");
        assertThat(all("&after=" + afterTheLock)).isEmpty();
    }

    @Test
    @Order(3)
    void a_reopened_result_is_withdrawn_and_told_from_where_the_other_system_stopped() {
        done(TOWN.act(TOWN.head, TOWN.lan, "reopening-requests", "{\"reason\":\"ghi nhầm\",\"document\":\"TTr 7\"}"));
        done(TOWN.act(HOME_AFFAIRS, TOWN.lan, "reopening", "{}"));
        List<JsonNode> events = all("&after=" + afterTheLock);
        assertThat(events)
                .singleElement()
                .satisfies(one -> assertThat(one.path("type").asString()).isEqualTo("vn.congtam.result.withdrawn"));
        assertThat(events.getFirst().path("data").has("total")).isFalse();
    }

    @Test
    @Order(4)
    void nobody_is_told_of_another_agency_s_people() {
        String other = of("nguoi-khac", "xa-khac", Role.HR);
        assertThat(TOWN.service.get(other, "/api/v1/results").text()).doesNotContain(TOWN.lan.value());
        for (String token : List.of(other, TOWN.official, TOWN.rater)) {
            Answer refused = TOWN.service.get(token, "/api/v1/results?agency=" + TOWN.agency.value());
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.body().path("code").asString()).isEqualTo("AGENCY_NOT_YOURS");
        }
        assertThat(TOWN.service
                        .get(HOME_AFFAIRS, "/api/v1/results?since=" + TODAY)
                        .text())
                .contains(TOWN.lan.value());
        Answer behind = TOWN.service.get(TOWN.hr, "/api/v1/results?after=-1");
        assertThat(behind.status()).as(behind.text()).isEqualTo(422);
        assertThat(TOWN.service
                        .get(TOWN.hr, "/api/v1/results?after=9000000000")
                        .body()
                        .path("events"))
                .isEmpty();
    }

    @Test
    @Order(5)
    void in_small_steps_the_same_is_found_as_in_one() {
        Chronicle chronicle = TOWN.service.part(Chronicle.class);
        Set<Class<? extends Fact>> types = Set.of(SlipLocked.class, SlipReopened.class);
        List<String> steps = new ArrayList<>();
        long next = 0;
        Chronicle.Stretch stretch;
        do {
            stretch = chronicle.from(next, types, 1);
            stretch.facts().stream().map(Recorded::id).forEach(steps::add);
            next = stretch.next();
        } while (stretch.more());
        List<String> whole = chronicle.from(0, types, Integer.MAX_VALUE).facts().stream()
                .map(Recorded::id)
                .toList();
        assertThat(steps).hasSizeGreaterThan(3).startsWith(whole.toArray(String[]::new));
    }

    private static List<JsonNode> all(String query) {
        return pages(query).flatMap(page -> page.path("events").valueStream()).toList();
    }

    private static String cursor(String query) {
        return pages(query)
                .reduce((before, page) -> page)
                .orElseThrow()
                .path("next")
                .asString();
    }

    /** Asked for until there is no more. */
    private static Stream<JsonNode> pages(String query) {
        return Stream.iterate(
                page(query),
                java.util.Objects::nonNull,
                page -> page.path("more").asBoolean()
                        ? page("&after=" + page.path("next").asString())
                        : null);
    }

    private static JsonNode page(String query) {
        Answer answer = TOWN.service.get(TOWN.hr, "/api/v1/results?agency=" + TOWN.agency.value() + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode about(List<JsonNode> events) {
        return events.stream()
                .filter(one -> one.path("subject").asString().equals(TOWN.lan.value() + "/" + Town.MONTH))
                .findFirst()
                .orElseThrow();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
