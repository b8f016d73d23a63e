package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;

/**
 * In mid-month one official is transferred to another commune and another is lent to it: each is judged where he serves
 * at the end (Art. 21), all that was done before counts on, and neither commune waits for the other.
 */
class TransferTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);
    private static final String STAFF = "/indicator/api/v1/staff/";

    private final Town former = Year2026.town("xa-chuyen-di");
    private final Town next = Year2026.town("xa-chuyen-den");
    private final String moved = former.code(2);
    private final String lent = former.code(3);
    private final String stays = former.code(4);
    private final String local = next.code(2);

    @Test
    void the_slip_goes_along_and_has_the_right_judge_on_each_day() {
        former.takeOn(List.of(
                Town.official(moved, former.head()),
                Town.official(lent, former.head()),
                Town.official(stays, former.head())));
        next.takeOn(List.of(Town.official(local, next.head())));
        Slips before = Slips.open(former, Year2026.MONTH);
        new Tasks(former).done(former.head(), moved, 2, DUE);
        before.judge(moved, former.head(), "27");
        before.decide(moved);

        transfer();
        assertThat(staff(before.checklist().path("gone"))).containsExactly(moved);

        assertThat(code(before.lock())).isEqualTo("MEMBERS_ELSEWHERE");

        Slips after = Slips.open(next, Year2026.MONTH);
        next.province().settle();
        assertThat(staff(after.checklist().path("people"))).contains(moved, local);
        assertThat(staff(before.checklist().path("people"))).doesNotContain(moved);
        assertThat(toDecide(next)).contains(moved);
        Answer tooLate = former.as(former.head())
                .post("/scoring/api/v1/slips/" + moved + "/" + Year2026.MONTH + "/return", "{\"reason\":\"x\"}");
        assertThat(code(tooLate)).isEqualTo("NOT_THE_RATER");

        new Tasks(next).done(next.head(), moved, 1, DUE);
        next.province().settle();
        assertThat(after.slip(moved).path("works")).hasSize(2);
        after.review(moved, next.head(), "28");
        after.decide(moved, "GOOD", "Giữ tỷ lệ xuất sắc");
        after.leaveUnrated(local, "NO_WORK_ASSIGNED");
        judgeTheHead(after, next);

        lend();
        assertThat(staff(after.checklist().path("missing"))).containsExactly(lent);
        assertThat(release(before, lent).status()).isEqualTo(200);
        next.province().settle();
        String members = after.period("/members");
        assertThat(next.as(next.head())
                        .post(members, "{\"staff\":\"%s\"}".formatted(lent))
                        .status())
                .isEqualTo(201);
        assertThat(code(release(before, stays))).isEqualTo("SERVES_HERE");
        next.province().settle();
        after.leaveUnrated(lent, "NO_WORK_ASSIGNED");
        after.mustBeLocked();

        before.leaveUnrated(stays, "NO_WORK_ASSIGNED");
        judgeTheHead(before, former);
        before.mustBeLocked();
        Told.among(after.figures(moved), "state=SCORED", "total=98");
        assertThat(staff(after.board().path("rows"))).contains(moved, lent);
        assertThat(staff(before.board().path("rows"))).doesNotContain(moved, lent);
    }

    private void judgeTheHead(Slips slips, Town town) {
        slips.leaveUnrated(town.head(), "NO_WORK_ASSIGNED");
    }

    private void transfer() {
        Map<String, String> post =
                Map.of("post", next.id() + "-chuyen-vien", "from", "2026-12-05", "document", "QĐ 12/QĐ-UBND");
        next.province().homeAffairs().done(STAFF + moved + "/posts", post);
        Map<String, String> under = Map.of("superior", next.head(), "from", "2026-12-05", "document", "QĐ 12/QĐ-UBND");
        next.province().homeAffairs().done(STAFF + moved + "/superiors", under);
        next.province().settle();
    }

    private void lend() {
        Map<String, String> loan = Map.of(
                "agency",
                next.id(),
                "division",
                Town.DIVISION,
                "superior",
                next.head(),
                "from",
                "2026-12-08",
                "until",
                "2027-03-31",
                "document",
                "QĐ 13/QĐ-UBND");
        next.province().homeAffairs().done(STAFF + lent + "/secondments", loan);
        next.province().settle();
    }

    private Answer release(Slips slips, String staff) {
        return former.personnel().post(slips.period("/members/" + staff + "/release"), "{}");
    }

    private static String code(Answer answer) {
        return answer.body().path("code").asString("");
    }

    private static List<String> toDecide(Town town) {
        JsonNode inbox = town.as(town.head())
                .get("/scoring/api/v1/inbox?span=" + Year2026.MONTH)
                .body();
        return staff(inbox.path("toDecide"));
    }

    private static List<String> staff(JsonNode people) {
        return people.valueStream()
                .map(one -> one.path("staff").asString(one.path("id").asString("")))
                .toList();
    }
}
