package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/** The most that a score may still come to. */
class PotentialTest {
    @Test
    void all_general_points_are_added_to_the_work_as_it_stands() {
        assertThat(most(Slip.ofStaff(List.of(done(20, 2))), false)).contains(Ratio.of(37));
        assertThat(most(lan("10", done(20, 2)), false)).contains(Ratio.of(37));
    }

    @Test
    void what_of_a_leader_was_not_judged_may_still_be_full() {
        Leadership half = leadership(null, "0.5", "0.5");
        assertThat(most(Slip.ofLeader(List.of(done(20, 0)), Leadership.UNKNOWN), true))
                .contains(Ratio.of(65));
        assertThat(most(Slip.ofLeader(List.of(done(20, 0)), half), true)).contains(Ratio.parse("160/3"));
        assertThat(most(Slip.ofLeader(List.of(done(20, 0)), leadership("0.5", "0.5", "0.5")), true))
                .contains(Ratio.parse("95/2"));
    }

    @Test
    void it_is_open_while_no_work_counts() {
        assertThat(most(Slip.ofStaff(List.of()), false)).isEmpty();
    }

    private static Optional<Ratio> most(Slip slip, boolean leader) {
        return Potential.by(DECREE).of(DECREE.score(slip), leader);
    }
}
