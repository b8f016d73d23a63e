package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.stories.Api.Answer;

/** A leader answers for those below: one who fails takes a perfect leader from Excellent to Good (Art. 15). */
class FailingSubordinateTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);

    private final Town town = Year2026.town("xa-lanh-dao");
    private final Tasks tasks = new Tasks(town);
    private final String head = town.head();
    private final String leader = town.code(2);
    private final String steady = town.code(3);
    private final String failing = town.code(4);
    private final List<String> everybody = List.of(head, leader, steady, failing);

    @Test
    void one_failing_subordinate_takes_a_perfect_leader_from_95_to_89_17() {
        Slips month = everybodyHasDoneEverything();
        Told.figures(
                month.figures(leader),
                "state=SCORED",
                "a=1",
                "b=1",
                "c=1",
                "unitResult=1",
                "organisation=1",
                "unity=1",
                "taskPoints=70",
                "generalPoints=25",
                "total=95",
                "exactTotal=95",
                "grade=EXCELLENT");
        everybody.forEach(month::decide);

        tasks.assign(leader, failing, "P-1", 4, DUE);
        town.province().settle();
        Told.figures(
                month.figures(failing),
                "state=SCORED",
                "a=0.2",
                "b=0.2",
                "c=0.2",
                "taskPoints=14",
                "generalPoints=30",
                "total=44",
                "exactTotal=44",
                "grade=NOT_COMPLETED");
        Told.figures(
                month.figures(leader),
                "state=SCORED",
                "a=1",
                "b=1",
                "c=1",
                "unitResult=0.5",
                "organisation=1",
                "unity=1",
                "taskPoints=64.17",
                "generalPoints=25",
                "total=89.17",
                "exactTotal=535/6",
                "grade=GOOD");
        assertThat(Told.sentences(month.slip(leader))).anyMatch(sentence -> sentence.contains(failing));

        whatWasDecidedNoLongerHolds(month);
        month.mustBeLocked();
        month.mustBeToldAlikeEverywhere(everybody);
        assertThat(month.person(leader).path("decided").asString()).isEqualTo("GOOD");
    }

    private Slips everybodyHasDoneEverything() {
        town.takeOn(List.of(Town.leader(leader, head)));
        town.takeOn(List.of(Town.official(steady, leader), Town.official(failing, leader)));
        Slips month = Slips.open(town, Year2026.MONTH);
        tasks.done(Province.LEADER, head, 1, DUE);
        tasks.done(head, leader, 10, DUE);
        tasks.done(leader, steady, 1, DUE);
        tasks.done(leader, failing, 1, DUE);
        month.judge(head, Province.LEADER, "15");
        month.judge(leader, head, "25");
        month.judge(steady, leader, "15");
        month.judge(failing, leader, "30");
        month.judgeLeadership(head, Province.LEADER);
        month.judgeLeadership(leader, head);
        town.province().settle();
        return month;
    }

    /** The grades that follow from the scores have changed, so the month is not locked before they are decided anew. */
    private void whatWasDecidedNoLongerHolds(Slips month) {
        Answer refused = month.lock();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("NOT_ALL_SETTLED");
        assertThat(refused.body().path("detail").asString())
                .contains(leader, failing)
                .doesNotContain(steady);
        month.decide(leader);
        month.decide(failing);
    }
}
