package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.agency.AgencyCriterion;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.scoring.agencyevaluation.OwnForm;
import vn.congtam.scoring.roster.Roster;

/**
 * Two communes come to 75 points: one by criteria of its own in a year for which the province has stricter thresholds, the
 * other by the example, before.
 */
class OwnCriteriaStoryTest {
    private static final String API = "/api/v1/agency-evaluations";
    private static final String HOME_AFFAIRS = of("NV0001", null, Role.HOMEAFFAIRS);
    private static final LocalDate STRICT_YEAR = LocalDate.of(2027, 1, 1);
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);

    @Test
    void each_agency_is_evaluated_and_explained_by_its_own() {
        Town own = known(new Town("rieng"));
        Town other = known(new Town("chung"));
        Council council = new Council(own);
        council.theProvinceAdopts(OwnForm.STRICT, STRICT_YEAR);
        council.theProvinceAdopts(DECREE, STRICT_YEAR.plusYears(1));
        refused(open(own, "2027", "xa/1"), "CRITERIA_UNKNOWN");
        council.issues(OwnForm.SET);
        refused(open(other, "2026", "xa/1"), "CRITERIA_OF_ANOTHER_AGENCY");
        offers("xa/1", "UBND xã rieng", "agency-example/1");
        assertThat(open(own, "2027", "xa/1").status()).isEqualTo(201);
        assertThat(open(other, "2026", null).status()).isEqualTo(201);

        refused(mark(own, "2027", own.head, "self-score", CriteriaSet.example()), "CRITERION_UNKNOWN");
        marked(own, "2027", OwnForm.SET);
        marked(other, "2026", CriteriaSet.example());
        council.theProvinceAdopts(DECREE, STRICT_YEAR);

        JsonNode strict = read(own, "2027");
        assertThat(strict.at("/figures/total").asString()).isEqualTo("75");
        assertThat(strict.at("/figures/grade").asString()).isEqualTo("COMPLETED");
        assertThat(strict.at("/form/id").asString()).isEqualTo("xa/1");
        assertThat(strict.at("/rules/id").asString()).isEqualTo("tinh-quy-dinh/1");
        assertThat(strict.at("/thresholds/1/from").asString()).isEqualTo("80");
        assertThat(strict.path("criteria")).hasSize(2);
        assertThat(strict.path("explanation").toString()).contains("50 or more and below 80");

        JsonNode usual = read(other, "2026");
        assertThat(usual.at("/figures/grade").asString()).isEqualTo("GOOD");
        assertThat(usual.at("/form/id").asString()).isEqualTo("agency-example/1");
        assertThat(usual.at("/rules/id").asString()).isEqualTo("nd335-2025/1");
        assertThat(usual.path("criteria")).hasSize(11);
        assertThat(usual.path("explanation").toString()).contains("70 or more and below 90");

        shows(own, "2027", "tinh-quy-dinh/1", "xa/1");
        shows(other, "2026", "nd335-2025/1", "agency-example/1");
        assertThat(own.service
                        .submit(own.leader, one(own, "2027") + "/decision", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(read(own, "2027").at("/decision/decided").asString()).isEqualTo("COMPLETED");
    }

    @Test
    void criteria_that_do_not_fill_the_blocks_of_the_rules_in_force_are_refused() {
        Town town = known(new Town("khonghop"));
        Council council = new Council(town);
        var content = new TreeMap<>(OwnForm.STRICT.parameters());
        content.put("id", "tinh-khonghop/1");
        content.put("agency.general.points", "40");
        content.put("agency.results.points", "60");
        LocalDate year = STRICT_YEAR;
        council.theProvinceAdopts(RuleSets.shipped().issued(content), year);
        council.theProvinceAdopts(DECREE, year.plusYears(1));
        Answer answer = open(town, "2027", "agency-example/1");
        refused(answer, "CRITERIA_DO_NOT_FIT");
        assertThat(answer.body().path("en").asString()).contains("30", "40");
        council.theProvinceAdopts(DECREE, year);
    }

    /** As it might have adopted them before the province laid down its own. */
    @Test
    void what_the_province_alone_lays_down_an_agency_does_not_get_round_by_rules_of_its_own() {
        Town town = known(new Town("tude"));
        new Council(town).adopts(OwnForm.LENIENT, LocalDate.of(2026, 1, 1));
        assertThat(open(town, "2026", null).status()).isEqualTo(201);
        JsonNode evaluation = read(town, "2026");
        assertThat(evaluation.at("/rules/id").asString()).isEqualTo("nd335-2025/1");
        assertThat(evaluation.at("/thresholds/1/from").asString()).isEqualTo("70");
        town.opened();
        JsonNode month = town.service
                .get(town.hr, "/api/v1/periods/xa-tude/" + Town.MONTH)
                .body();
        assertThat(month.path("due").asString()).isEqualTo("2026-10-25");
        assertThat(month.at("/rules/0/rules/id").asString()).isEqualTo("xa-tude/1");
    }

    /** Home Affairs may open its evaluation. */
    private static Town known(Town town) {
        eventually(() -> town.service.part(Roster.class).agencies().stream()
                .anyMatch(one -> one.agency().equals(town.agency)));
        return town;
    }

    private static Answer open(Town town, String span, @Nullable String criteria) {
        String by = criteria == null ? "" : ",\"criteria\":\"" + criteria + "\"";
        String body = "{\"agency\":\"%s\",\"span\":\"%s\",\"due\":\"2027-09-10\"%s}";
        return town.service.submit(HOME_AFFAIRS, API, body.formatted(town.agency.value(), span, by));
    }

    private static void marked(Town town, String span, CriteriaSet set) {
        assertThat(mark(town, span, town.head, "self-score", set).status()).isEqualTo(200);
        assertThat(mark(town, span, HOME_AFFAIRS, "review", set).status()).isEqualTo(200);
    }

    private static Answer mark(Town town, String span, String token, String what, CriteriaSet set) {
        return town.service.submit(token, one(town, span) + "/" + what, marks(set.criteria()));
    }

    /** Full points until 75 are given. */
    private static String marks(List<AgencyCriterion> criteria) {
        BigDecimal[] left = {new BigDecimal("75")};
        return criteria.stream()
                .map(one -> {
                    BigDecimal points = left[0].min(one.maximum());
                    left[0] = left[0].subtract(points);
                    return "{\"criterion\":\"%s\",\"points\":\"%s\",\"source\":\"PAR INDEX 2026\"}"
                            .formatted(one.id(), points.toPlainString());
                })
                .collect(Collectors.joining(",", "{\"marks\":[", "]}"));
    }

    private static JsonNode read(Town town, String span) {
        return town.service.get(town.head, one(town, span)).body();
    }

    private static String one(Town town, String span) {
        return API + "/" + town.agency.value() + "/" + span;
    }

    private static void offers(String... words) {
        page(HOME_AFFAIRS, "/agency-evaluations", words);
    }

    private static void shows(Town town, String span, String... words) {
        page(town.head, "/agency-evaluations/" + town.agency.value() + "/" + span, words);
    }

    private static void page(String token, String path, String... words) {
        for (String language : new String[] {"vi", "en"}) {
            Answer page = vn.congtam.platform.testing.Service.running("scoring", ScoringService.class)
                    .get(token, path + "?lang=" + language);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text()).contains(words).doesNotContain("??");
        }
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("code").asString("")).isEqualTo(code);
        assertThat(answer.body().at("/errors/0/pointer").asString())
                .startsWith(code.startsWith("CRITERION") ? "/marks" : "/criteria");
    }
}
