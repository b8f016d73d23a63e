package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Regulating.HEAD;
import static vn.congtam.indicator.Regulating.NEXT_YEAR;
import static vn.congtam.indicator.Regulating.OFFICIAL;
import static vn.congtam.indicator.Regulating.OTHER;
import static vn.congtam.indicator.Regulating.OTHER_HEAD;
import static vn.congtam.indicator.Regulating.adopt;
import static vn.congtam.indicator.Regulating.issue;
import static vn.congtam.indicator.Regulating.ownOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.testing.Answer;

/** Of the law an agency decides by rules of its own what is left to it, and nothing else. */
class OwnRulesApiTest {
    private static final LocalDate LATER = NEXT_YEAR.plusYears(2);

    @Test
    void an_agency_does_not_decide_what_the_decree_states() {
        Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/9", "LOCAL_APPROVED", "deduction.rate=0"));
        refused(answer, 422, "RULES_NOT_ACCEPTED", "/properties");
        assertThat(answer.body().path("vi").asString()).contains("/deduction.rate", "luật định", "0,25");
        assertThat(answer.body().path("en").asString()).contains("/deduction.rate", "fixed by law", "0.25");
        created(HEAD, "/rule-sets", issue("xa-cam-hai/9", "PROPOSAL", "deduction.rate=0"));
    }

    @Test
    void an_agency_does_not_decide_away_that_its_people_are_judged() {
        for (String parameter : List.of("period.kinds=MONTH", "year.minimum-months=12", "leadership.e=1")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/12", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "RULES_NOT_ACCEPTED", "/properties");
            String name = "/" + parameter.substring(0, parameter.indexOf('='));
            assertThat(answer.body().path("vi").asString()).contains(name, "xếp loại chính thức");
            assertThat(answer.body().path("en").asString()).contains(name, "for official grades");
        }
        for (String parameter : List.of("general.evidence-above-zero=", "general.comment-below-maximum=I.1")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/12", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "PROVINCE_DECIDES_THIS", "/properties");
            assertThat(answer.body().path("en").asString())
                    .contains(parameter.substring(0, parameter.indexOf('=')) + "=I");
        }
        Map<String, Object> common =
                new HashMap<>(issue("tinh-minh-chung/1", "GUIDANCE", "general.evidence-above-zero="));
        common.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", common);
    }

    @Test
    void an_agency_does_not_decide_by_what_it_is_graded_itself_and_the_province_does() {
        for (String parameter : List.of("agency.grade.good=60", "report.due-day=31", "year.due=12-01")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/10", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "PROVINCE_DECIDES_THIS", "/properties");
            String name = parameter.substring(0, parameter.indexOf('='));
            assertThat(answer.body().path("vi").asString()).contains("Chỉ tỉnh", name);
            assertThat(answer.body().path("en").asString()).contains("Only the province", name);
        }
        created(HEAD, "/rule-sets", issue("xa-cam-hai/10", "LOCAL_APPROVED", "agency.grade.good=70"));
        created(HEAD, "/rule-sets", issue("xa-cam-hai/11", "PROPOSAL", "agency.grade.good=60"));
        Map<String, Object> common = new HashMap<>(issue("tinh-co-quan/1", "GUIDANCE", "agency.grade.good=80"));
        common.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", common);
    }

    @Test
    void an_agency_does_not_decide_how_a_year_is_formed_or_who_yields_first_and_the_province_does() {
        for (String parameter : List.of("year.method=QUARTER_GRADES", "year.weight=SPANS", "cap.order=WARN")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/13", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "PROVINCE_DECIDES_THIS", "/properties");
            String name = parameter.substring(0, parameter.indexOf('='));
            assertThat(answer.body().path("vi").asString()).contains("Chỉ tỉnh", name);
            assertThat(answer.body().path("en").asString()).contains("Only the province", name);
        }
        created(HEAD, "/rule-sets", issue("xa-cam-hai/14", "PROPOSAL", "year.method=QUARTER_GRADES"));
        Map<String, Object> common = new HashMap<>(issue("tinh-nam/1", "GUIDANCE", "year.method=QUARTER_GRADES"));
        common.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", common);
    }

    @Test
    void what_the_province_alone_lays_down_is_compared_with_what_it_has_in_force() {
        created(OTHER_HEAD, "/rule-sets", ownOf(OTHER, "xa-cam-an/1", "deduction.scope=PER_LINE"));
        created(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/1", LATER.minusMonths(1)));
        Map<String, Object> stricter = new HashMap<>(issue("tinh-co-quan/2", "GUIDANCE", "agency.grade.good=80"));
        stricter.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", stricter);
        created(HOME_AFFAIRS, "/regulations/rules", adopt(null, "tinh-co-quan/2", LATER));

        Answer late = post(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/1", LATER.plusMonths(1)));
        refused(late, 422, "PROVINCE_DECIDES_THIS", "/rules");
        assertThat(late.body().path("en").asString()).contains("agency.grade.good=80");
        Map<String, Object> follows = ownOf(OTHER, "xa-cam-an/2", "agency.grade.good=80");
        follows.computeIfPresent("properties", (_, text) -> text.toString().replace("2026-01-01", LATER.toString()));
        created(OTHER_HEAD, "/rule-sets", follows);
        created(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/2", LATER.plusMonths(2)));

        assertThat(inForce(LATER.minusMonths(1)).path("byProvince")).isEmpty();
        assertThat(inForce(LATER).at("/rules/ruleSet/rules/id").asString()).isEqualTo("xa-cam-an/1");
        assertThat(inForce(LATER).at("/byProvince/agency.grade.good").asString())
                .isEqualTo("80");
        assertThat(inForce(LATER.plusMonths(2)).path("byProvince")).isEmpty();
        page(
                OFFICIAL,
                "/regulations?agency=" + OTHER + "&on=" + LATER,
                "<code>agency.grade.good=80</code>",
                "and not as in these rules");
    }

    private static JsonNode inForce(LocalDate day) {
        return get(OFFICIAL, "/regulations?agency=" + OTHER + "&on=" + day);
    }
}
