package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.by;
import static vn.congtam.rulebook.Slips.decimal;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.form;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.leadership;
import static vn.congtam.rulebook.Slips.minh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Slip;

class MissingIsNeverZeroTest {
    private static final Slip WITHOUT_GENERAL = Slip.ofStaff(List.of(done(2, 1)));

    @Test
    void without_general_points_there_are_task_points_but_no_total() {
        Score score = DECREE.score(WITHOUT_GENERAL);
        ScoreAssert.that(score)
                .is(State.INCOMPLETE)
                .hasShares("0.5", "0.5", "0.5")
                .hasGrade(null);
        assertThat(score.taskPoints()).hasToString("35");
        assertThat(score.generalPoints()).isNull();
        assertThat(score.total()).isNull();
    }

    @Test
    void zero_general_points_are_not_missing_ones() {
        ScoreAssert.that(DECREE.score(WITHOUT_GENERAL.withGeneral(decimal("0"))))
                .is(State.SCORED)
                .hasPoints("35", "35");
    }

    @Test
    void a_form_with_an_item_missing_has_no_general_points() {
        var nine = form().subList(0, 9);
        Score score = DECREE.score(WITHOUT_GENERAL.withGeneral(nine));
        ScoreAssert.that(score).is(State.INCOMPLETE).hasGrade(null);
        assertThat(score.generalPoints()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null,1,1", "1,null,1", "1,1,null", "null,null,null"},
            nullValues = "null")
    void a_leader_with_a_component_missing_has_no_task_points(String d, String organisation, String e) {
        Score score = DECREE.score(minh("30", leadership(d, organisation, e), done(1, 1)));
        ScoreAssert.that(score).is(State.INCOMPLETE).hasShares("1", "1", "1").hasGrade(null);
        assertThat(score.taskPoints()).isNull();
        assertThat(score.total()).isNull();
        assertThat(score.generalPoints()).hasToString("30");
    }

    @Test
    void lines_with_nothing_assigned_are_no_data() {
        Score score = DECREE.score(lan("30", done(0, 0)));
        ScoreAssert.that(score).is(State.INSUFFICIENT_DATA).hasGrade(null);
        assertThat(score.a()).isNull();
        assertThat(score.b()).isNull();
        assertThat(score.c()).isNull();
        assertThat(score.taskPoints()).isNull();
        assertThat(score.total()).isNull();
        assertThat(score.generalPoints()).hasToString("30");
    }

    @Test
    void insufficient_data_comes_before_incomplete() {
        ScoreAssert.that(DECREE.score(Slip.ofStaff(List.of()))).is(State.INSUFFICIENT_DATA);
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void who_is_not_rated_has_no_figure_at_all(Absence absence) {
        Score score = DECREE.score(Slip.ofStaff(List.of()).notRated(absence));
        ScoreAssert.that(score).is(State.NOT_RATED).hasGrade(null);
        assertThat(score.generalPoints()).isNull();
        assertThat(score.a()).isNull();
        assertThat(score.unitResult()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void an_override_needs_no_score(Ground ground) {
        var overridden = List.of(by(ground));
        ScoreAssert.that(DECREE.score(WITHOUT_GENERAL.overriddenBy(overridden)))
                .is(State.INCOMPLETE)
                .hasGrade(Grade.NOT_COMPLETED);
        ScoreAssert.that(DECREE.score(lan("30").overriddenBy(overridden)))
                .is(State.INSUFFICIENT_DATA)
                .hasGrade(Grade.NOT_COMPLETED);
        ScoreAssert.that(DECREE.score(lan("30", done(1, 1)).overriddenBy(overridden)))
                .is(State.SCORED)
                .hasGrade(Grade.NOT_COMPLETED);
    }

    @Test
    void an_override_does_not_grade_who_is_not_rated() {
        var slip = lan("30", done(1, 1))
                .overriddenBy(List.of(by(Ground.DISCIPLINE)))
                .notRated(Absence.LEAVE);
        ScoreAssert.that(DECREE.score(slip)).is(State.NOT_RATED).hasGrade(null);
    }
}
