package vn.congtam.rulebook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;

class LimitsTest {
    @Test
    void the_law_says_them_or_leaves_them_open() {
        assertThat(Limits.by(RuleSet.of("nd233-2026/1").law())).isEqualTo(new Limits(5, 10));
        assertThat(Limits.by(RuleSet.of(RuleSet.DEFAULT).law())).isEqualTo(Limits.OPEN);
        assertThat(Limits.by(
                        Local.rules("petition.resolve-within-working-days=7").law()))
                .isEqualTo(new Limits(null, 7));
    }

    @Test
    void of_two_the_longer_to_file_and_the_shorter_to_answer_binds() {
        assertThat(new Limits(5, 10).and(new Limits(7, 12))).isEqualTo(new Limits(7, 10));
        assertThat(new Limits(7, 12).and(new Limits(5, 10))).isEqualTo(new Limits(7, 10));
    }

    @Test
    void what_one_leaves_open_is_as_the_other_says() {
        assertThat(new Limits(5, null).and(new Limits(null, 10))).isEqualTo(new Limits(5, 10));
        assertThat(Limits.OPEN.and(new Limits(5, null))).isEqualTo(new Limits(5, null));
    }

    @Test
    void the_clock_needs_both() {
        assertThat(new Limits(5, 10).areSet()).isTrue();
        assertThat(new Limits(5, null).areSet()).isFalse();
        assertThat(new Limits(null, 10).areSet()).isFalse();
    }
}
