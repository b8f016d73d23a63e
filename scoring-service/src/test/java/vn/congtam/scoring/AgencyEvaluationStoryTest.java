package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;

/** The evaluation of an agency over HTTP, from its opening to the decision. */
class AgencyEvaluationStoryTest {
    private static final String API = "/api/v1/agency-evaluations";
    private static final String[] MOST = {
        "C.1:8", "C.2:8", "C.3:7", "C.4:7", "KQ.1:20", "KQ.2:15", "KQ.3:10", "KQ.4:10", "KQ.5:5", "KQ.6:5", "KQ.7:5"
    };
    private static final String HOME_AFFAIRS = of("NV0001", null, Role.HOMEAFFAIRS);
    private static final String LESS = marks().replace("\"KQ.1\",\"points\":\"20\"", "\"KQ.1\",\"points\":\"9.87\"");

    @Test
    void an_agency_comes_to_89_87_and_is_judged_by_who_does_not_serve_in_it() {
        Town town = new Town("coquan");
        String one = API + "/" + town.agency.value() + "/2026";
        refused(open(town, town.head, "2026"), 403, "ROLE_NEEDED");
        eventually(() -> open(town, HOME_AFFAIRS, "2026").status() == 201);
        refused(open(town, HOME_AFFAIRS, "2026", "2025-12-31"), 422, "DUE_FAR_FROM_SPAN");
        refused(open(town, HOME_AFFAIRS, "2026", "2028-01-01"), 422, "DUE_FAR_FROM_SPAN");
        refused(open(town, HOME_AFFAIRS, "năm nay"), 422, "EVALUATED_SPAN_MALFORMED");
        refused(open(town, HOME_AFFAIRS, "2025"), 422, "RULES_UNKNOWN");
        refused(open(town, HOME_AFFAIRS, "2098"), 422, "SPAN_TOO_FAR");
        refused(open(town, HOME_AFFAIRS, "2026"), 409, "AGENCY_EVALUATION_OPEN");

        refused(town.service.submit(town.hr, one + "/self-score", marks()), 403, "NOT_THE_HEAD");
        String above = marks().replace("\"points\":\"20\"", "\"points\":\"20.5\"");
        Answer wrong = town.service.submit(town.head, one + "/self-score", above);
        refused(wrong, 422, "OUT_OF_RANGE");
        assertThat(wrong.text()).contains("/marks/4/points");
        refused(town.service.submit(HOME_AFFAIRS, one + "/review", LESS), 409, "AGENCY_NOT_SELF_SCORED");
        assertThat(town.service.submit(town.head, one + "/self-score", marks()).status())
                .isEqualTo(200);
        String page = "/agency-evaluations/" + town.agency.value() + "/2026";
        for (String insider : insiders(town)) {
            refused(town.service.submit(insider, one + "/review", LESS), 403, "OWN_AGENCY");
            assertThat(town.service.get(insider, page).text()).doesNotContain("/review\"");
        }
        assertThat(town.service.submit(HOME_AFFAIRS, one + "/review", LESS).status())
                .isEqualTo(200);

        Answer read = town.service.get(town.head, one);
        assertThat(read.body().path("figures").path("total").asString()).isEqualTo("89.87");
        assertThat(read.body().path("figures").path("grade").asString()).isEqualTo("GOOD");
        assertThat(read.body().path("explanation").toString()).contains("89.87");
        refused(town.service.get(town.rater, one), 403, "AGENCY_EVALUATION_NOT_YOURS");

        String own = of(town.chair.value(), town.agency.value(), Role.HEAD, Role.LEADER);
        refused(town.service.submit(own, one + "/decision", "{}"), 403, "OWN_AGENCY");
        refused(town.service.submit(town.leader, one + "/decision", "{\"grade\":\"EXCELLENT\"}"), 422, "REASON_NEEDED");
        page(town, town.head, "/agency-evaluations", "UBND xã coquan");
        page(town, HOME_AFFAIRS, page, "/review\"");
        page(town, town.leader, page, "/decision\"");
        assertThat(town.service.submit(town.leader, one + "/decision", "{}").status())
                .isEqualTo(200);
        assertThat(town.service.get(HOME_AFFAIRS, API + "?span=2026").body().toString())
                .contains(town.agency.value(), "DECIDED");
    }

    /** Of Home Affairs, but in the agency by the token, by the roster, or by a post kept through a secondment. */
    @Test
    void the_head_of_the_heir_scores_what_an_ended_agency_left_and_nobody_else_does() {
        Town town = new Town("ketthuc");
        AgencyId heir = new AgencyId("xa-ketthuc-moi");
        String one = API + "/" + town.agency.value() + "/2026";
        eventually(() -> open(town, HOME_AFFAIRS, "2026").status() == 201);
        String newHead = of("ketthuc-31", heir.value(), Role.HEAD);
        refused(town.service.submit(newHead, one + "/self-score", marks()), 403, "NOT_THE_HEAD");
        LocalDate today = LocalDate.now(Act.VIETNAM);
        town.service.tell("indicator", heir, new AgencyEstablished(heir, "UBND xã mới"));
        town.service.tell(
                "indicator", town.agency, new AgencySucceeded(town.agency, List.of(heir), today, "NQ 88/NQ-UBTVQH16"));
        eventually(() ->
                town.service.part(Roster.class).standingFor(town.agency, today).equals(heir));

        String stranger = of("x-1", "xa-khac", Role.HEAD);
        refused(town.service.submit(stranger, one + "/self-score", marks()), 403, "NOT_THE_HEAD");
        refused(town.service.get(stranger, one), 403, "AGENCY_EVALUATION_NOT_YOURS");
        page(town, newHead, "/agency-evaluations/" + town.agency.value() + "/2026", "/self-score\"");
        assertThat(town.service.submit(newHead, one + "/self-score", marks()).status())
                .isEqualTo(200);
        assertThat(town.service.get(newHead, API).text()).contains(town.agency.value());
        assertThat(town.service.submit(HOME_AFFAIRS, one + "/review", LESS).status())
                .isEqualTo(200);
    }

    private static List<String> insiders(Town town) {
        StaffCode lent = new StaffCode("coquan-8");
        AgencyId elsewhere = new AgencyId("so-noi-vu");
        LocalDate since = LocalDate.of(2026, 2, 1);
        LocalDate until = LocalDate.of(2099, 1, 31);
        town.joins(lent, "Phạm Văn Biệt", false, town.minh);
        town.service.tell(
                "indicator", lent, new Seconded(lent, elsewhere, "to-chuc", town.superior, since, until, "QĐ 5"));
        eventually(() -> town.knows(town.lan));
        eventually(() -> town.service.part(Roster.class).servingIn(elsewhere, since).stream()
                .anyMatch(person -> person.staff().equals(lent)));
        return List.of(
                of("NV0002", town.agency.value(), Role.HOMEAFFAIRS),
                of(town.lan.value(), null, Role.HOMEAFFAIRS),
                of(lent.value(), elsewhere.value(), Role.HOMEAFFAIRS));
    }

    private static Answer open(Town town, String token, String span) {
        return open(town, token, span, "2027-09-10");
    }

    private static Answer open(Town town, String token, String span, String due) {
        return town.service.submit(
                token,
                API,
                "{\"agency\":\"%s\",\"span\":\"%s\",\"due\":\"%s\"}".formatted(town.agency.value(), span, due));
    }

    /** All criteria of the shipped example at their maximum. */
    private static String marks() {
        return Arrays.stream(MOST)
                .map(one -> one.split(":"))
                .map(one ->
                        "{\"criterion\":\"%s\",\"points\":\"%s\",\"source\":\"Chỉ số 2026\"}".formatted(one[0], one[1]))
                .collect(Collectors.joining(",", "{\"marks\":[", "]}"));
    }

    private static void page(Town town, String token, String path, String word) {
        for (String language : new String[] {"vi", "en"}) {
            Answer page = town.service.get(token, path + "?lang=" + language);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text()).contains(word).doesNotContain("??");
        }
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
