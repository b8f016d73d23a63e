package vn.congtam.standalone.identity.server.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    @Test
    void who_serves_is_an_official() {
        assertThat(Standing.roles(member(false, false, List.of(), List.of()))).containsExactly("official");
    }

    @Test
    void who_leads_rates() {
        assertThat(Standing.roles(member(true, false, List.of(), List.of()))).containsExactly("rater", "official");
    }

    @Test
    void who_heads_by_the_roster_is_the_head() {
        assertThat(Standing.roles(member(true, true, List.of(), List.of())))
                .containsExactly("head", "rater", "official");
    }

    @Test
    void who_acts_in_a_vacant_post_rates_as_long() {
        assertThat(Standing.roles(member(false, false, List.of("a post"), List.of())))
                .containsExactly("rater", "official");
    }

    @Test
    void to_whom_somebody_delegated_his_powers_rates_as_long() {
        assertThat(Standing.roles(member(false, false, null, List.of("VC2")))).containsExactly("rater", "official");
    }

    @Test
    void who_left_or_is_still_to_join_does_not_serve() {
        assertThat(member(false, false, null, null).serves()).isTrue();
        assertThat(new Member("VC1", "Lan", "xa-a", TODAY.plusDays(1), TODAY, null, false, false, null, null).serves())
                .isFalse();
        assertThat(new Member("VC1", "Lan", "xa-a", LONG_AGO, TODAY, "left", false, false, null, null).serves())
                .isFalse();
    }

    private static Member member(
            boolean leads, boolean heads, @Nullable List<Object> acting, @Nullable List<String> delegators) {
        return new Member("VC1", "Lan", "xa-a", LONG_AGO, TODAY, null, leads, heads, acting, delegators);
    }
}
