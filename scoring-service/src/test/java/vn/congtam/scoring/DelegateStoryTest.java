package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;

/** Minh is the delegate of the chair, who is his superior, and of the one above the chair. */
class DelegateStoryTest {
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Test
    void a_delegate_judges_neither_who_judges_him_nor_himself_but_all_others() {
        Town town = new Town("uyquyen").opened();
        eventually(() -> town.state(town.chair).equals("OPENED")
                || town.state(town.chair).equals("NO_RECORD"));
        delegates(town, town.superior);
        delegates(town, town.chair);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        town.act(town.rater, town.lan, "review", criteria("27"));
        town.act(town.head, town.chair, "self-score", criteria("27"));
        eventually(() -> waiting(town, "toDecide").contains(town.lan.value()));
        assertThat(waiting(town, "toReview")).doesNotContain(town.chair.value());
        assertThat(town.read(town.rater, town.chair).status()).isEqualTo(403);
        refused(town.act(town.rater, town.chair, "review", criteria("10")), "NOT_THE_RATER");
        refused(town.act(town.rater, town.chair, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}"), "NOT_THE_DECIDER");
        refused(town.act(town.rater, town.minh, "review", criteria("30")), "OWN_SLIP");
        assertThat(town.act(town.rater, town.lan, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}")
                        .status())
                .isEqualTo(200);
    }

    private static void delegates(Town town, StaffCode staff) {
        town.service.tell(
                "indicator", staff, new DelegationGranted(staff, town.minh, TODAY, TODAY.plusDays(3), "UQ 3"));
        eventually(() -> town.service
                .part(Roster.class)
                .officesOf(town.minh, LAST, TODAY)
                .all()
                .contains(staff));
    }

    private static String waiting(Town town, String list) {
        return town.service
                .get(town.rater, "/api/v1/inbox?span=" + Town.MONTH)
                .body()
                .path(list)
                .toString();
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(403);
    }
}
