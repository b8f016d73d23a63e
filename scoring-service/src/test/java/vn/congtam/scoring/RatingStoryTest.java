package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.criteria;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** Minh rates several people in one sheet. */
class RatingStoryTest {
    private static final Town TOWN = new Town("bangcham");
    private static final StaffCode[] OTHERS = IntStream.rangeClosed(11, 14)
            .mapToObj(number -> new StaffCode("bangcham-" + number))
            .toArray(StaffCode[]::new);

    @BeforeAll
    static void five_have_scored_themselves() {
        for (StaffCode other : OTHERS) TOWN.joins(other, "Người " + other.value(), false, TOWN.minh);
        eventually(() -> TOWN.knows(OTHERS));
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> TOWN.state(TOWN.lan).equals("OPENED"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("30"));
        for (StaffCode other : OTHERS) {
            eventually(() -> TOWN.state(other).matches("OPENED|NO_RECORD"));
            TOWN.act(
                    TestTokens.of(other.value(), TOWN.agency.value(), Role.OFFICIAL),
                    other,
                    "self-score",
                    criteria("20"));
        }
        eventually(() -> sheet(TOWN.rater).contains("data-staff=\"BANGCHAM-7\"")
                && sheet(TOWN.rater).contains("data-staff=\"BANGCHAM-14\""));
    }

    @Test
    void everybody_finds_in_the_sheet_who_waits_for_him_and_nobody_else() {
        assertThat(sheet(TOWN.rater)).contains("Nguyễn Thị Lan", "62,42", "criteria.0.points");
        assertThat(sheet(TOWN.official)).doesNotContain("data-staff=");
        assertThat(TOWN.service.get(TOWN.rater, "/rating?span=2026-10&lang=en").text())
                .contains("Rating sheet")
                .doesNotContain("??");
        assertThat(TOWN.service
                        .get(TOWN.official, "/rating/BANGCHAM-11/2026-10")
                        .status())
                .isEqualTo(404);
        assertThat(TOWN.service.get(TOWN.rater, "/rating/BANGCHAM-7/2026-10").text())
                .contains("Hồ sơ đất đai tháng 10", "chậm 2 lần");
    }

    @Test
    void what_it_would_come_to_is_computed_before_anything_is_recorded() {
        String asked = "{\"rows\":[" + row(TOWN.lan, null, "27.5") + "," + row(TOWN.minh, null, "30") + "]}";
        JsonNode told = TOWN.service
                .submit(TOWN.rater, "/api/v1/reviews/2026-10/preview", bare(asked))
                .body();
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.path(0).at("/figures/total").asString()).isEqualTo("89.92");
        assertThat(told.path(0).at("/figures/grade").asString()).isEqualTo("GOOD");
        assertThat(TOWN.state(TOWN.lan)).isEqualTo("SELF_SCORED");
    }

    @Test
    void what_fails_is_told_on_its_row_and_the_rest_is_recorded_once() {
        Town town = twoWho("batloi");
        String body = "{\"rows\":[" + row(town.lan, version(town, town.lan), "28") + "," + row(town.minh, null, "30")
                + "," + row(town.chair, 999L, "30") + "]}";
        Answer first = send(town, body, "mot-lan");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.body().path(0).path("recorded").asBoolean())
                .as(first.text())
                .isTrue();
        assertThat(first.body().path(1).at("/problem/code").asString()).isEqualTo("OWN_SLIP");
        assertThat(first.body().path(2).path("recorded").asBoolean()).isFalse();
        eventually(() -> town.state(town.lan).equals("REVIEWED"));
        Answer again = send(town, body, "mot-lan");
        assertThat(again.body().path(0).at("/receipts/0/version"))
                .isEqualTo(first.body().path(0).at("/receipts/0/version"));
    }

    @Test
    void who_looked_at_another_version_is_told_on_that_row() {
        Town town = twoWho("banquen");
        String body = "{\"rows\":[" + row(town.lan, 0L, "28") + "]}";
        assertThat(send(town, body, "cu").body().path(0).at("/problem/code").asString())
                .isEqualTo("STALE_VERSION");
        assertThat(town.state(town.lan)).isEqualTo("SELF_SCORED");
    }

    @Test
    void equal_scores_for_all_need_a_reason_which_is_recorded_and_changes_no_score() {
        String rows = "\"rows\":["
                + String.join(
                        ",",
                        Arrays.stream(OTHERS)
                                .map(other -> row(other, null, "20"))
                                .toList())
                + "]";
        Answer asked = send(TOWN, "{" + rows + "}", "deu");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body().path("code").asString()).isEqualTo("EQUAL_SCORES");
        assertThat(TOWN.state(OTHERS[0])).isEqualTo("SELF_SCORED");

        Answer sent = send(TOWN, "{\"reason\":\"Cùng trực một tổ\"," + rows + "}", "deu-co-ly-do");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        for (StaffCode other : OTHERS) {
            eventually(() -> TOWN.state(other).equals("REVIEWED"));
            JsonNode review = TOWN.read(TOWN.rater, other).body().at("/judged/review");
            assertThat(review.path("comment").asString()).isEqualTo("Cùng trực một tổ");
            assertThat(review.path("criteria").path(0).path("points").asString())
                    .isEqualTo("5");
        }
    }

    private static Town twoWho(String name) {
        Town town = new Town(name);
        town.lanWorks();
        town.opened();
        eventually(() -> town.state(town.lan).equals("OPENED"));
        town.act(town.official, town.lan, "self-score", criteria("28"));
        eventually(() -> town.state(town.lan).equals("SELF_SCORED"));
        return town;
    }

    private static Answer send(Town town, String body, String key) {
        return town.service.submit(town.rater, "/api/v1/reviews/2026-10", body, "Idempotency-Key", key);
    }

    private static Long version(Town town, StaffCode staff) {
        return town.read(town.rater, staff).body().path("version").asLong();
    }

    private static String row(StaffCode staff, @Nullable Long version, String points) {
        String seen = version == null ? "" : ",\"version\":" + version;
        return "{\"staff\":\"" + staff.value() + "\"" + seen + ","
                + criteria(points).substring(1);
    }

    private static String bare(String rows) {
        return rows.replaceAll(",\"comment\":\"[^\"]*\",\"evidence\":\"[^\"]*\"", "");
    }

    private static String sheet(String token) {
        return TOWN.service.get(token, "/rating?span=2026-10").text();
    }
}
