package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.indicator.OwnIndicators.Place;

class OwnIndicatorsTest {
    private static final Ratio SEVENTY = Ratio.of(70);

    @Test
    void they_stand_beside_the_figure_of_the_decree_unless_a_proposal_says_otherwise() {
        for (RuleSet shipped : RuleSet.shipped()) {
            OwnIndicators own = OwnIndicators.by(shipped.law());
            assertThat(own).isEqualTo(new OwnIndicators(Place.BESIDE, Ratio.ZERO));
            assertThat(own.taskPoints(Ratio.of("61.25"), SEVENTY, Ratio.ZERO)).isEqualTo(Ratio.of("61.25"));
            assertThat(own.taskPoints(Ratio.of("61.25"), SEVENTY, null)).isEqualTo(Ratio.of("61.25"));
            assertThat(shipped.parameters()).doesNotContainKey("own-indicators.place");
        }
    }

    @Test
    void within_they_take_their_share_of_the_task_points() {
        OwnIndicators own = OwnIndicators.by(
                Local.proposal(RuleSet.DEFAULT, "own-indicators.place=WITHIN", "own-indicators.share=20")
                        .law());
        assertThat(own.taskPoints(Ratio.of(60), SEVENTY, Ratio.parse("1/2"))).isEqualTo(Ratio.of(55));
        assertThat(own.taskPoints(SEVENTY, SEVENTY, Ratio.ONE)).isEqualTo(SEVENTY);
        assertThat(own.taskPoints(Ratio.ZERO, SEVENTY, Ratio.ONE)).isEqualTo(Ratio.of(14));
    }

    @Test
    void within_a_missing_figure_is_no_zero() {
        OwnIndicators own = new OwnIndicators(Place.WITHIN, Ratio.parse("1/5"));
        assertThat(own.taskPoints(Ratio.of(60), SEVENTY, null)).isNull();
    }

    @Test
    void only_a_proposal_has_them_within() {
        assertThatThrownBy(() -> Local.rules("own-indicators.place=WITHIN", "own-indicators.share=20"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        told -> assertThat(Local.wrong(told.violations()))
                                .containsExactly("PARAMETER_PROPOSAL_ONLY /own-indicators.place"));
        assertThat(OwnIndicators.by(Local.rules("own-indicators.place=BESIDE").law())
                        .place())
                .isEqualTo(Place.BESIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHIN 0", "WITHIN 100", "BESIDE 20"})
    void a_share_is_some_and_never_all_and_only_within(String said) {
        String place = said.substring(0, said.indexOf(' '));
        String share = said.substring(said.indexOf(' ') + 1);
        assertThatThrownBy(() -> Local.proposal(
                        RuleSet.DEFAULT, "own-indicators.place=" + place, "own-indicators.share=" + share))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        told -> assertThat(Local.wrong(told.violations()))
                                .containsExactly("PARAMETER_DOES_NOT_FIT /own-indicators.share"));
    }
}
