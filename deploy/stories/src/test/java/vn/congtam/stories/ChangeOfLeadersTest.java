package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.stories.Api.Answer;

/** An official comes under another leader in mid-month: who reviewed her is released, the new one goes on with her slip. */
class ChangeOfLeadersTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);
    private static final String SCORING = "/scoring/api/v1";

    private final Town town = Year2026.town("xa-doi-truong");
    private final String head = town.head();
    private final String former = town.code(2);
    private final String next = town.code(3);
    private final String moved = town.code(4);
    private final String steady = town.code(5);

    @Test
    void the_slip_goes_on_under_another_and_nothing_of_it_is_lost() {
        Slips month = underTheFormerLeader();
        assertThat(toReview(former)).contains(moved);
        assertThat(month.slip(former).path("people").has(moved)).isTrue();

        movesTo(next);
        assertThat(code(judges(town.personnel(), moved))).isEqualTo("OWN_JUDGE");
        assertThat(code(judges(town.personnel(), steady))).isEqualTo("RATER_NOT_A_LEADER");
        assertThat(judges(town.personnel(), next).status()).isEqualTo(200);
        town.province().settle();

        assertThat(toReview(next)).contains(moved);
        assertThat(toReview(former)).doesNotContain(moved);
        assertThat(month.slip(former).path("people").has(moved)).isFalse();
        assertThat(month.slip(former).path("people").has(steady)).isTrue();
        Answer tooLate = town.as(former)
                .post(SCORING + "/slips/" + moved + "/" + Year2026.MONTH + "/return", "{\"reason\":\"x\"}");
        assertThat(code(tooLate)).isEqualTo("NOT_THE_RATER");

        month.review(moved, next, "27");
        month.decide(moved);
        town.province().settle();
        Told.among(month.figures(moved), "state=SCORED", "total=97", "grade=EXCELLENT");
    }

    private Slips underTheFormerLeader() {
        town.takeOn(List.of(Town.leader(former, head), Town.leader(next, head)));
        town.takeOn(List.of(Town.official(moved, former), Town.official(steady, former)));
        Slips month = Slips.open(town, Year2026.MONTH);
        new Tasks(town).done(former, moved, 2, DUE);
        month.selfScore(moved, "28");
        town.province().settle();
        return month;
    }

    private void movesTo(String leader) {
        Map<String, String> under = Map.of("superior", leader, "from", "2026-12-05", "document", "QĐ 12/QĐ-UBND");
        town.province().homeAffairs().done("/indicator/api/v1/staff/" + moved + "/superiors", under);
        town.province().settle();
    }

    private Answer judges(Api who, String rater) {
        String body = "{\"rater\":\"%s\",\"reason\":\"Điều động\"}".formatted(rater);
        String members = SCORING + "/periods/" + town.id() + "/" + Year2026.MONTH + "/members/";
        return who.post(members + moved + "/judges", body);
    }

    private static String code(Answer answer) {
        return answer.body().path("code").asString("");
    }

    private List<String> toReview(String rater) {
        return town.as(rater)
                .get(SCORING + "/inbox?span=" + Year2026.MONTH)
                .body()
                .path("toReview")
                .valueStream()
                .map(one -> one.path("staff").asString())
                .toList();
    }
}
