package vn.congtam.standalone.identity.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congtam.standalone.identity.server.signin.Gate.ELSEWHERE;
import static vn.congtam.standalone.identity.server.signin.Gate.LOCKED_FOR;
import static vn.congtam.standalone.identity.server.signin.Gate.OFFICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.log.What;

class LockoutTest {
    private final Gate gate = new Gate();

    @Test
    void a_server_that_is_started_again_forgives_nothing() {
        gate.fail(5, "VC0009", OFFICE);
        assertThat(Gate.isLocked(gate.started(), "VC0009", OFFICE)).isTrue();
        gate.lockout.lift("VC0009");
        assertThat(Gate.isLocked(gate.started(), "VC0009", OFFICE)).isFalse();
    }

    @Test
    void too_many_from_everywhere_lock_an_account_wherever_it_is_not_at_home() {
        gate.lockout.succeeded("VC0009", OFFICE);
        for (int i = 0; i < 50; i++) gate.fail(1, "VC0009", "10.9.0." + i);
        assertThat(gate.isLocked("VC0009", "10.9.1.1")).isTrue();
        assertThat(gate.isLocked("VC0009", OFFICE)).as("at the own desk").isFalse();
        assertThat(gate.lockout.of("VC0009")).containsExactly(new Lockout.Lock("*", gate.now.plus(LOCKED_FOR)));
    }

    @Test
    void whoever_goes_on_trying_does_not_keep_it_locked_for_ever() {
        for (int i = 0; i < 50; i++) gate.fail(1, "VC0009", "10.9.0." + i);
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2));
        gate.fail(1, "VC0009", "10.9.1.1");
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2));
        assertThat(gate.isLocked("VC0009", "10.9.1.2")).isFalse();
    }

    @Test
    void a_name_that_nobody_has_is_nowhere_kept_as_it_was_typed() {
        gate.fail(5, "mật khẩu của tôi", OFFICE);
        assertThat(gate.disk.all().toString()).doesNotContain("mật khẩu");
    }

    @Test
    void five_wrong_passwords_lock_an_account_at_the_address_they_came_from_and_nowhere_else() {
        gate.fail(5, "VC0009", ELSEWHERE);
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void all_names_of_an_account_are_one() {
        gate.fail(3, "vc0009", OFFICE);
        gate.fail(2, "inspector", OFFICE);
        assertThat(gate.isLocked(" VC0009", OFFICE)).isTrue();
    }

    @Test
    void another_account_is_not_locked_by_it() {
        gate.fail(5, "VC0001", OFFICE);
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void after_a_while_it_is_open_again() {
        gate.fail(5, "VC0009", OFFICE);
        gate.now = gate.now.plus(LOCKED_FOR);
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
        gate.fail(1, "VC0009", OFFICE);
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void who_comes_in_is_forgiven_what_was_wrong_at_the_same_address_only() {
        gate.fail(4, "VC0009", OFFICE);
        gate.fail(4, "VC0009", ELSEWHERE);
        gate.lockout.succeeded("VC0009", OFFICE);
        gate.fail(1, "VC0009", OFFICE);
        gate.fail(1, "VC0009", ELSEWHERE);
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isTrue();
    }

    @Test
    void a_name_that_nobody_has_is_locked_like_any_other_at_whatever_length() {
        String endless = "x".repeat(1_000_000);
        gate.fail(5, endless, OFFICE);
        assertThat(gate.isLocked(endless, OFFICE)).isTrue();
    }

    @Test
    void names_that_nobody_has_push_out_no_tally_of_an_account() {
        gate.fail(5, "VC0009", ELSEWHERE);
        for (int i = 0; i < 9; i++) gate.fail(5, "VC0009", "10.9.0." + i);
        for (int other = 0; other < 10_001; other++) {
            gate.fail(1, "VX" + other, "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(gate.isLocked("VC0009", OFFICE)).as("by all together").isTrue();
        assertThat(gate.disk.all()).hasSizeLessThan(20_100);
    }

    @Test
    void of_names_that_nobody_has_those_tried_longest_ago_are_forgotten_before_memory_fills() {
        gate.fail(5, "VX", OFFICE);
        for (int other = 0; other < 5_001; other++) {
            gate.fail(1, "VX" + other, "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(gate.isLocked("VX", OFFICE)).isFalse();
    }

    @Test
    void what_was_tried_on_an_account_from_everywhere_is_not_pushed_out_by_more_addresses() {
        for (int i = 0; i < 50; i++) gate.fail(1, "VC0009", "10.9.0." + i);
        for (int other = 0; other < 10_001; other++) {
            gate.fail(1, "VC0001", "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(gate.isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void of_many_at_once_no_more_are_looked_at_than_may_be_wrong() {
        List<Try> looked = IntStream.range(0, 20)
                .mapToObj(i -> gate.lockout.begin("VC0009", OFFICE))
                .flatMap(Optional::stream)
                .toList();
        assertThat(looked).hasSize(5);
        assertThat(looked.stream().flatMap(one -> gate.lockout.wrong(one).stream()))
                .containsExactly(What.LOCKED_OUT);
        assertThat(gate.isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void at_all_addresses_together_no_more_are_looked_at_than_may_be_wrong() {
        long looked = IntStream.range(0, 80)
                .mapToObj(i -> gate.lockout.begin("VC0009", "10.9.0." + i))
                .flatMap(Optional::stream)
                .count();
        assertThat(looked).isEqualTo(50);
    }

    @Test
    void what_was_right_is_given_back() {
        gate.fail(4, "VC0009", OFFICE);
        for (int i = 0; i < 9; i++) {
            gate.lockout.right(gate.lockout.begin("VC0009", OFFICE).orElseThrow());
        }
        assertThat(gate.isLocked("VC0009", OFFICE)).isFalse();
        gate.fail(1, "VC0009", OFFICE);
        assertThat(gate.isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void an_account_that_is_over_leaves_nothing() {
        gate.lockout.succeeded("VC0009", OFFICE);
        gate.fail(5, "VC0009", ELSEWHERE);
        assertThat(gate.lockout.addresses("VC0009"))
                .extracting(Lockout.Known::address)
                .containsExactly(OFFICE);
        assertThat(gate.lockout.failures("VC0009"))
                .extracting(Lockout.Failures::address, Lockout.Failures::count)
                .containsExactly(tuple(ELSEWHERE, 5), tuple("", 5));
        gate.lockout.over(new AccountEnded("VC0009", What.SESSION_ENDED_AS_LEFT));
        assertThat(gate.lockout.addresses("VC0009")).isEmpty();
        assertThat(gate.lockout.failures("VC0009")).isEmpty();
        assertThat(gate.disk.all()).extracting(Tally::account).containsExactly("*");
    }

    @Test
    void what_counts_no_more_is_forgotten() {
        gate.fail(3, "VC0009", OFFICE);
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2));
        gate.fail(3, "VC0009", ELSEWHERE);
        gate.now = gate.now.plus(LOCKED_FOR.dividedBy(2)).plusMillis(1);
        gate.lockout.forgetWhatIsOver();
        assertThat(gate.lockout.failures("VC0009"))
                .extracting(Lockout.Failures::address)
                .containsExactly(ELSEWHERE, "");
        assertThat(gate.disk.all()).extracting(Tally::address).containsExactlyInAnyOrder(ELSEWHERE, "", ELSEWHERE);
    }

    @Test
    void the_one_failure_too_many_is_told() {
        gate.fail(4, "VC0009", OFFICE);
        assertThat(gate.lockout.wrong(gate.lockout.begin("VC0009", OFFICE).orElseThrow()))
                .containsExactly(What.LOCKED_OUT);
        assertThat(gate.lockout.begin("VC0009", OFFICE)).as("only once").isEmpty();
    }

    @Test
    void where_and_until_when_an_account_is_locked_is_to_be_seen_and_can_be_lifted() {
        gate.fail(5, "inspector", ELSEWHERE);
        gate.fail(4, "VC0009", OFFICE);
        assertThat(gate.lockout.of("VC0009")).containsExactly(new Lockout.Lock(ELSEWHERE, gate.now.plus(LOCKED_FOR)));
        assertThat(gate.lockout.lift("VC0009")).isTrue();
        assertThat(gate.lockout.of("VC0009")).isEmpty();
        assertThat(gate.isLocked("VC0009", ELSEWHERE)).isFalse();
        assertThat(gate.lockout.lift("VC0009")).isFalse();
    }
}
