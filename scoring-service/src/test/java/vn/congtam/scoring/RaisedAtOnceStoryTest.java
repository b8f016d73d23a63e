package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;
import vn.congtam.scoring.slip.Judge;
import vn.congtam.scoring.slip.SlipCommand.ReplaceGrade;

/**
 * Six are Good, so that one of them may be raised to Excellent after the lock; two are, before any page knows of it, and then
 * one of the five by whom he may be is graded worse.
 */
class RaisedAtOnceStoryTest {
    private static final Town TOWN = new Town("cunglen");
    private static final List<StaffCode> SIX = IntStream.range(11, 17)
            .mapToObj(number -> new StaffCode("cunglen-" + number))
            .toList();

    @Test
    void the_second_finds_no_place_nor_is_he_graded_worse_before_the_first_is() {
        sixAreGood();
        Receipt first = raised(SIX.getFirst());
        assertThat(first.stream()).isEqualTo("slip/CUNGLEN-11/2026-10");
        assertThat(first.facts()).extracting(Receipt.Recorded::type).containsExactly("GradeReplaced");
        assertThatThrownBy(() -> raised(SIX.getLast())).hasMessageContaining("CAP_EXCEEDED");
        Answer taken = worse(SIX.getLast(), "COMPLETED");
        assertThat(taken.body().path("code").asString()).as(taken.text()).isEqualTo("CAP_UNDERCUT");
        assertThat(worse(SIX.getFirst(), "GOOD").status()).isEqualTo(200);
        Answer then = worse(SIX.getLast(), "COMPLETED");
        assertThat(then.status()).as(then.text()).isEqualTo(200);
    }

    private static Answer worse(StaffCode staff, String grade) {
        return TOWN.act(
                TOWN.head,
                staff,
                "replacement",
                "{\"grade\":\"%s\",\"reason\":\"x\",\"document\":\"QĐ 11\"}".formatted(grade));
    }

    /** As two requests do that both looked before the other was heard of. */
    private static Receipt raised(StaffCode staff) {
        Actor chair = new Actor(TOWN.chair, "Lê Văn Chủ", TOWN.agency, Set.of(Role.HEAD));
        Judge judge = new Judge(TOWN.chair, Set.of(), LocalDate.now(Act.VIETNAM), Map.of());
        return TOWN.service
                .part(Commands.class)
                .send(
                        new Act(chair, Instant.now(), "c-" + staff, null, null, null),
                        new ReplaceGrade(SlipId.of(staff, Town.MONTH), Grade.EXCELLENT, "Sáng kiến", "QĐ 9", judge));
    }

    private static void sixAreGood() {
        for (StaffCode one : SIX) {
            PostId post = new PostId("vt-" + one.value());
            TOWN.service.tell(
                    "indicator",
                    post,
                    new PostCreated(post, TOWN.agency, "kinh-te", "Chuyên viên", false, "chuyen-vien"));
            TOWN.joins(one, "Người " + one.value(), false, TOWN.minh);
        }
        eventually(() -> TOWN.knows(SIX.toArray(StaffCode[]::new)));
        eventually(() -> SIX.stream().allMatch(RaisedAtOnceStoryTest::isInTheGroup));
        TaskId task = new TaskId("t-cunglen");
        List<Line> lines = SIX.stream()
                .map(one -> Town.line(one, "Hồ sơ đất đai", Work.assigned(20).completed(20)))
                .toList();
        TOWN.service.tell("submission", task, new TaskAccepted(task, 120, null, lines));
        TOWN.opened();
        SIX.forEach(RaisedAtOnceStoryTest::decided);
        String none = "{\"reason\":\"LEAVE\",\"document\":\"QĐ 3\"}";
        TOWN.act(TOWN.head, TOWN.lan, "unrated", none);
        TOWN.act(TOWN.head, TOWN.minh, "unrated", none);
        TOWN.act(TOWN.leader, TOWN.chair, "unrated", none);
        eventually(() -> TOWN.service
                        .submit(TOWN.head, "/api/v1/periods/xa-cunglen/2026-10/lock", "{}")
                        .status()
                == 200);
        eventually(() -> SIX.stream().allMatch(one -> TOWN.state(one).equals("LOCKED")));
    }

    private static boolean isInTheGroup(StaffCode one) {
        PostId post = new PostId("vt-" + one.value());
        return TOWN.service.part(Roster.class).similarTasks(post).equals("chuyen-vien");
    }

    private static void decided(StaffCode staff) {
        String token = of(staff.value(), TOWN.agency.value(), Role.OFFICIAL);
        eventually(() -> TOWN.read(token, staff).body().path("figures").has("taskPoints"));
        TOWN.act(token, staff, "self-score", criteria("15"));
        TOWN.act(TOWN.rater, staff, "review", criteria("15"));
        Answer decided = TOWN.act(TOWN.head, staff, "decision", "{}");
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }
}
