package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** A slip is open again after the lock when it becomes known that its owner had gone to another commune before. */
class ReopenedElsewhereStoryTest {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 10, 12);

    private final Town former = new Town("mo-lai");
    private final Town next = new Town("noi-den");

    @Test
    void the_next_commune_opens_its_month_without_whom_the_former_one_has_yet_to_end() {
        former.opened();
        former.settled(former.lan, former.official, former.rater, former.head);
        former.settled(former.minh, former.rater, former.head, former.head);
        former.settled(former.chair, former.head, former.leader, former.leader);
        eventually(() -> period(former, "lock").status() == 200);
        eventually(() -> former.state(former.lan).equals("LOCKED"));
        done(former.act(
                former.head, former.lan, "reopening-requests", "{\"reason\":\"ghi nhầm\",\"document\":\"TTr 7\"}"));
        done(former.act(of("noi-vu-3", "so-noi-vu", Role.HOMEAFFAIRS), former.lan, "reopening", "{}"));
        eventually(() -> !former.state(former.lan).equals("LOCKED"));

        goes();
        next.opened();

        eventually(() -> next.state(next.lan).equals("OPENED"));
        Answer added = next.service.submit(
                next.hr,
                "/api/v1/periods/" + next.agency.value() + "/" + Town.MONTH + "/members",
                "{\"staff\":\"%s\"}".formatted(former.lan.value()));
        assertThat(added.body().path("code").asString()).as(added.text()).isEqualTo("LISTED_ELSEWHERE");
        done(former.act(former.head, former.lan, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}"));
        eventually(() -> former.state(former.lan).equals("LOCKED"));
    }

    private void goes() {
        StaffCode lan = former.lan;
        PostId post = new PostId("vt-noi-den");
        former.service.tell(
                "indicator",
                lan,
                new PostAssigned(lan, post, next.agency, "kinh-te", "Nguyễn Thị Lan", false, MIDDLE, "QĐ 2"));
        former.service.tell("indicator", lan, new SuperiorAssigned(lan, next.minh, MIDDLE, "QĐ 2"));
        eventually(() -> next.knows(next.chair, next.minh, next.lan, lan));
    }

    private static Answer period(Town town, String what) {
        String path = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/" + what;
        return town.service.submit(town.head, path, "{}");
    }

    private static void done(Answer answer) {
        assertThat(List.of(200, 201)).as(answer.text()).contains(answer.status());
    }
}
