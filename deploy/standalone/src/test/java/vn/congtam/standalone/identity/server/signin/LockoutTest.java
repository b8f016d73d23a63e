package vn.congtam.standalone.identity.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

class LockoutTest {
    private static final String OFFICE = "10.1.0.7";
    private static final String ELSEWHERE = "10.1.0.8";
    private static final Duration LOCKED_FOR = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-10-20T01:00:00Z");
    private final Accounts accounts =
            new Accounts(List.of(new Account("VC0009", "Phạm Văn Tra", null, List.of("inspector"))));
    private final OnDisk disk = new OnDisk();
    private final Lockout lockout = started();

    private Lockout started() {
        return new Lockout(
                typed -> accounts.find(typed).map(Account::staffCode),
                typed -> "#" + typed.hashCode(),
                settings(),
                () -> now,
                disk);
    }

    @Test
    void a_server_that_is_started_again_forgives_nothing() {
        fail(5, "VC0009", OFFICE);
        assertThat(isLocked(started(), "VC0009", OFFICE)).isTrue();
        lockout.lift("VC0009");
        assertThat(isLocked(started(), "VC0009", OFFICE)).isFalse();
    }

    @Test
    void too_many_from_everywhere_lock_an_account_wherever_it_is_not_at_home() {
        lockout.succeeded("VC0009", OFFICE);
        for (int i = 0; i < 50; i++) fail(1, "VC0009", "10.9.0." + i);
        assertThat(isLocked("VC0009", "10.9.1.1")).isTrue();
        assertThat(isLocked("VC0009", OFFICE)).as("at the own desk").isFalse();
        assertThat(lockout.of("VC0009")).containsExactly(new Lockout.Lock("*", now.plus(LOCKED_FOR)));
    }

    @Test
    void whoever_goes_on_trying_does_not_keep_it_locked_for_ever() {
        for (int i = 0; i < 50; i++) fail(1, "VC0009", "10.9.0." + i);
        now = now.plus(LOCKED_FOR.dividedBy(2));
        fail(1, "VC0009", "10.9.1.1");
        now = now.plus(LOCKED_FOR.dividedBy(2));
        assertThat(isLocked("VC0009", "10.9.1.2")).isFalse();
    }

    @Test
    void a_name_that_nobody_has_is_nowhere_kept_as_it_was_typed() {
        fail(5, "mật khẩu của tôi", OFFICE);
        assertThat(disk.all().toString()).doesNotContain("mật khẩu");
    }

    @Test
    void one_password_tried_on_many_accounts_slows_the_address_it_comes_from_and_no_other() {
        for (int i = 0; i < 49; i++) fail(1, "VX" + i, ELSEWHERE);
        assertThat(isLocked("VC0009", ELSEWHERE)).isFalse();
        assertThat(lockout.wrong(lockout.begin("VX49", ELSEWHERE).orElseThrow()))
                .containsExactly(What.ADDRESS_LOCKED_OUT);
        assertThat(isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(isLocked("VX50", ELSEWHERE))
                .as("nor does it tell who has an account")
                .isTrue();
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
        assertThat(isLocked(started(), "VC0009", ELSEWHERE))
                .as("also started again")
                .isTrue();
    }

    @Test
    void what_people_mistype_behind_one_address_all_day_long_slows_nobody() {
        for (int i = 0; i < 200; i++) {
            assertThat(isLocked("VC0009", OFFICE)).isFalse();
            fail(1, "VX" + i, OFFICE);
            now = now.plus(LOCKED_FOR.dividedBy(50));
        }
    }

    @Test
    void who_came_in_from_a_slowed_address_before_still_does_and_the_others_do_after_a_while() {
        lockout.succeeded("VC0009", OFFICE);
        for (int i = 0; i < 50; i++) fail(1, "VX" + i, OFFICE);
        assertThat(isLocked("VC0009", OFFICE)).as("at the own desk").isFalse();
        now = now.plus(LOCKED_FOR.dividedBy(2));
        fail(1, "VC0009", OFFICE);
        fail(1, "VX51", OFFICE);
        now = now.plus(LOCKED_FOR.dividedBy(2));
        assertThat(isLocked("VX52", OFFICE)).isFalse();
    }

    @Test
    void of_many_accounts_at_once_no_more_are_looked_at_from_one_address_than_may_be_wrong() {
        long looked = IntStream.range(0, 80)
                .mapToObj(i -> lockout.begin("VX" + i, OFFICE))
                .flatMap(Optional::stream)
                .count();
        assertThat(looked).isEqualTo(50);
    }

    @Test
    void five_wrong_passwords_lock_an_account_at_the_address_they_came_from_and_nowhere_else() {
        fail(5, "VC0009", ELSEWHERE);
        assertThat(isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void all_names_of_an_account_are_one() {
        fail(3, "vc0009", OFFICE);
        fail(2, "inspector", OFFICE);
        assertThat(isLocked(" VC0009", OFFICE)).isTrue();
    }

    @Test
    void another_account_is_not_locked_by_it() {
        fail(5, "VC0001", OFFICE);
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void after_a_while_it_is_open_again() {
        fail(5, "VC0009", OFFICE);
        now = now.plus(LOCKED_FOR);
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
        fail(1, "VC0009", OFFICE);
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
    }

    @Test
    void who_comes_in_is_forgiven_what_was_wrong_at_the_same_address_only() {
        fail(4, "VC0009", OFFICE);
        fail(4, "VC0009", ELSEWHERE);
        lockout.succeeded("VC0009", OFFICE);
        fail(1, "VC0009", OFFICE);
        fail(1, "VC0009", ELSEWHERE);
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
        assertThat(isLocked("VC0009", ELSEWHERE)).isTrue();
    }

    @Test
    void a_name_that_nobody_has_is_locked_like_any_other_at_whatever_length() {
        String endless = "x".repeat(1_000_000);
        fail(5, endless, OFFICE);
        assertThat(isLocked(endless, OFFICE)).isTrue();
    }

    @Test
    void names_that_nobody_has_push_out_no_tally_of_an_account() {
        fail(5, "VC0009", ELSEWHERE);
        for (int i = 0; i < 9; i++) fail(5, "VC0009", "10.9.0." + i);
        for (int other = 0; other < 10_001; other++) {
            fail(1, "VX" + other, "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(isLocked("VC0009", ELSEWHERE)).isTrue();
        assertThat(isLocked("VC0009", OFFICE)).as("by all together").isTrue();
        assertThat(disk.all()).hasSizeLessThan(20_100);
    }

    @Test
    void of_names_that_nobody_has_those_tried_longest_ago_are_forgotten_before_memory_fills() {
        fail(5, "VX", OFFICE);
        for (int other = 0; other < 5_001; other++) {
            fail(1, "VX" + other, "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(isLocked("VX", OFFICE)).isFalse();
    }

    @Test
    void what_was_tried_on_an_account_from_everywhere_is_not_pushed_out_by_more_addresses() {
        for (int i = 0; i < 50; i++) fail(1, "VC0009", "10.9.0." + i);
        for (int other = 0; other < 10_001; other++) {
            fail(1, "VC0001", "10.2." + other / 256 + "." + other % 256);
        }
        assertThat(isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void of_many_at_once_no_more_are_looked_at_than_may_be_wrong() {
        List<Try> looked = IntStream.range(0, 20)
                .mapToObj(i -> lockout.begin("VC0009", OFFICE))
                .flatMap(Optional::stream)
                .toList();
        assertThat(looked).hasSize(5);
        assertThat(looked.stream().flatMap(one -> lockout.wrong(one).stream())).containsExactly(What.LOCKED_OUT);
        assertThat(isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void at_all_addresses_together_no_more_are_looked_at_than_may_be_wrong() {
        long looked = IntStream.range(0, 80)
                .mapToObj(i -> lockout.begin("VC0009", "10.9.0." + i))
                .flatMap(Optional::stream)
                .count();
        assertThat(looked).isEqualTo(50);
    }

    @Test
    void what_was_right_is_given_back() {
        fail(4, "VC0009", OFFICE);
        for (int i = 0; i < 9; i++) {
            lockout.right(lockout.begin("VC0009", OFFICE).orElseThrow());
        }
        assertThat(isLocked("VC0009", OFFICE)).isFalse();
        fail(1, "VC0009", OFFICE);
        assertThat(isLocked("VC0009", OFFICE)).isTrue();
    }

    @Test
    void an_account_that_is_over_leaves_nothing() {
        lockout.succeeded("VC0009", OFFICE);
        fail(5, "VC0009", ELSEWHERE);
        assertThat(lockout.addresses("VC0009"))
                .extracting(Lockout.Known::address)
                .containsExactly(OFFICE);
        assertThat(lockout.failures("VC0009"))
                .extracting(Lockout.Failures::address, Lockout.Failures::count)
                .containsExactly(tuple(ELSEWHERE, 5), tuple("", 5));
        lockout.over(new AccountEnded("VC0009", What.SESSION_ENDED_AS_LEFT));
        assertThat(lockout.addresses("VC0009")).isEmpty();
        assertThat(lockout.failures("VC0009")).isEmpty();
        assertThat(disk.all()).extracting(Tally::account).containsExactly("*");
    }

    @Test
    void what_counts_no_more_is_forgotten() {
        fail(3, "VC0009", OFFICE);
        now = now.plus(LOCKED_FOR.dividedBy(2));
        fail(3, "VC0009", ELSEWHERE);
        now = now.plus(LOCKED_FOR.dividedBy(2)).plusMillis(1);
        lockout.forgetWhatIsOver();
        assertThat(lockout.failures("VC0009"))
                .extracting(Lockout.Failures::address)
                .containsExactly(ELSEWHERE, "");
        assertThat(disk.all()).extracting(Tally::address).containsExactlyInAnyOrder(ELSEWHERE, "", ELSEWHERE);
    }

    @Test
    void the_one_failure_too_many_is_told() {
        fail(4, "VC0009", OFFICE);
        assertThat(lockout.wrong(lockout.begin("VC0009", OFFICE).orElseThrow())).containsExactly(What.LOCKED_OUT);
        assertThat(lockout.begin("VC0009", OFFICE)).as("only once").isEmpty();
    }

    @Test
    void where_and_until_when_an_account_is_locked_is_to_be_seen_and_can_be_lifted() {
        fail(5, "inspector", ELSEWHERE);
        fail(4, "VC0009", OFFICE);
        assertThat(lockout.of("VC0009")).containsExactly(new Lockout.Lock(ELSEWHERE, now.plus(LOCKED_FOR)));
        assertThat(lockout.lift("VC0009")).isTrue();
        assertThat(lockout.of("VC0009")).isEmpty();
        assertThat(isLocked("VC0009", ELSEWHERE)).isFalse();
        assertThat(lockout.lift("VC0009")).isFalse();
    }

    private void fail(int times, String name, String from) {
        for (int i = 0; i < times; i++) {
            lockout.begin(name, from).ifPresent(lockout::wrong);
        }
    }

    private boolean isLocked(String name, String from) {
        return isLocked(lockout, name, from);
    }

    private static boolean isLocked(Lockout lockout, String name, String from) {
        var begun = lockout.begin(name, from);
        begun.ifPresent(lockout::right);
        return begun.isEmpty();
    }

    static IdentitySettings settings() {
        return new IdentitySettings(
                URI.create("http://here"),
                "",
                URI.create("http://roster"),
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                5,
                LOCKED_FOR,
                3,
                true,
                Duration.ofDays(365));
    }
}
