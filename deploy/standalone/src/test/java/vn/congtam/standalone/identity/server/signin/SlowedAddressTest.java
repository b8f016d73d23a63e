package vn.congtam.standalone.identity.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.standalone.identity.server.signin.Gate.ELSEWHERE;
import static vn.congtam.standalone.identity.server.signin.Gate.LOCKED_FOR;
import static vn.congtam.standalone.identity.server.signin.Gate.OFFICE;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.standalone.identity.server.log.What;

/** Many accounts tried from one address. */
class SlowedAddressTest {
    private final Gate gate = new Gate();

    @Test
    void one_password_tried_on_many_accounts_slows_the_address_it_comes_from_and_no_other() {
        for (int i = 0; i < 49; i++) gate.fail(1, "VX" + i, ELSEWHERE);
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isFalse();
        assertThat(gate.lockout.wrong(gate.lockout.begin("VX49", ELSEWHERE).orElseThrow()))
                .containsExactly(What.ADDRESS_LOCKED_OUT);
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(gate.isLocked("VX50", ELSEWHERE))
                .as("nor does it tell who has an account")
                .isTrue();
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
        assertThat(Gate.isLocked(gate.started(), "VC0009", ELSEWHERE))
                .as("also started again")
                .isTrue();
    }

    @Test
    void what_people_mistype_behind_one_address_all_day_long_slows_nobody() {
        for (int i = 0; i < 200; i++) {
            assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
            gate.fail(1, "VX" + i, OFFICE);
            gate.now = gate.now.plus(LOCKED_FOR.dividedBy(50));
        }
    }

    @Test
    void who_came_in_from_a_slowed_address_before_still_does_and_the_others_do_after_a_while() {
        gate.lockout.succeeded("VC0009", OFFICE);
        for (int i = 0; i < 50; i++) gate.fail(1, "VX" + i, OFFICE);
        assertThat(gate.isLocked("VC0009", OFFICE)).as("at the own desk").isFalse();
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2));
        gate.fail(1, "VC0009", OFFICE);
        gate.fail(1, "VX51", OFFICE);
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2));
        assertThat(gate.isLocked("VX52", OFFICE)).isFalse();
    }

    @Test
    void of_many_accounts_at_once_no_more_are_looked_at_from_one_address_than_may_be_wrong() {
        long looked = IntStream.range(0, 80)
                .mapToObj(i -> gate.lockout.begin("VX" + i, OFFICE))
                .flatMap(Optional::stream)
                .count();
        assertThat(looked).isEqualTo(50);
    }
}
