package vn.congtam.standalone.identity.server.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.standalone.identity.server.roster.Member.Acting;
import vn.congtam.standalone.identity.server.roster.Member.Post;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final Member LAN = member("xa-a", new Post(false, "Công chức"), List.of());
    private static final Member CHIEF = member("xa-a", new Post(true, "Trưởng phòng"), List.of());
    private static final Member CHAIR_OF_PROVINCE = member("tinh", new Post(true, "Phó Chủ tịch"), List.of());

    @Test
    void who_serves_is_an_official() {
        assertThat(Standing.roles(LAN, Optional.of(CHIEF))).containsExactly("official");
    }

    @Test
    void who_leads_below_somebody_of_the_agency_rates() {
        assertThat(Standing.roles(CHIEF, Optional.of(CHIEF))).containsExactly("rater", "official");
    }

    @Test
    void who_leads_with_nobody_of_the_agency_above_is_its_head() {
        assertThat(Standing.roles(CHIEF, Optional.of(CHAIR_OF_PROVINCE))).containsExactly("head", "rater", "official");
        assertThat(Standing.roles(CHIEF, Optional.empty())).containsExactly("head", "rater", "official");
    }

    @Test
    void who_acts_in_a_vacant_post_rates_as_long() {
        Member acting = member("xa-a", new Post(false, "Công chức"), List.of(new Acting(true, "xa-a")));
        assertThat(Standing.roles(acting, Optional.of(CHIEF))).containsExactly("rater", "official");
    }

    @Test
    void who_acts_in_the_vacant_post_of_the_head_is_the_head_as_long() {
        Member acting = member("xa-a", new Post(false, "Công chức"), List.of(new Acting(true, "xa-a")));
        assertThat(Standing.roles(acting, Optional.of(CHAIR_OF_PROVINCE))).containsExactly("head", "rater", "official");
        Member elsewhere = member("xa-a", new Post(false, "Công chức"), List.of(new Acting(true, "xa-b")));
        assertThat(Standing.roles(elsewhere, Optional.of(CHAIR_OF_PROVINCE)))
                .as("in the agency of his account he leads nobody")
                .containsExactly("rater", "official");
    }

    @Test
    void to_whom_somebody_delegated_his_powers_rates_as_long() {
        Member delegate =
                new Member("VC1", "Lan", "xa-a", TODAY.minusYears(1), TODAY, null, null, null, null, List.of("VC2"));
        assertThat(Standing.roles(delegate, Optional.of(CHIEF))).containsExactly("rater", "official");
    }

    @Test
    void who_has_no_post_yet_is_an_official_all_the_same() {
        assertThat(Standing.roles(member("xa-a", null, List.of()), Optional.empty()))
                .containsExactly("official");
    }

    @Test
    void who_left_or_is_still_to_join_does_not_serve() {
        assertThat(LAN.serves()).isTrue();
        assertThat(new Member("VC1", "Lan", "xa-a", TODAY.plusDays(1), TODAY, null, null, null, null, null).serves())
                .isFalse();
        assertThat(new Member("VC1", "Lan", "xa-a", TODAY.minusDays(9), TODAY, "left", null, null, null, null).serves())
                .isFalse();
    }

    private static Member member(String agency, @Nullable Post post, List<Acting> acting) {
        return new Member("VC1", "Lan", agency, TODAY.minusYears(1), TODAY, null, post, null, acting, null);
    }
}
