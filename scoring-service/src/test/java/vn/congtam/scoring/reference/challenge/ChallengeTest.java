package vn.congtam.scoring.reference.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.reference.challenge.Challenge.Told;

/** A conclusion told after the lock is open work until the result is what it makes it. */
class ChallengeTest {
    private static final SlipId SLIP = SlipId.of(new StaffCode("VC0007"), "2026-Q4");
    private static final PeriodId PERIOD = PeriodId.of(new AgencyId("xa"), "2026-Q4");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Rules RULES = new Rules("nd335-2025/1", "ab");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final Fact TOLD =
            new LateTrackingNoted(SLIP, month(List.of(new Concluded(Ground.DISCIPLINE, "QĐ 15", DAY))));

    @Test
    void asks_who_decided_upon_the_locked_slip() {
        Challenge challenge = after(locked(Grade.GOOD), TOLD);
        assertThat(challenge.open()).isTrue();
        assertThat(challenge.decider()).isEqualTo(CHAIR);
        assertThat(challenge.conclusions()).containsExactly(new Told("2026-10", Ground.DISCIPLINE, "QĐ 15", DAY));
        assertThat(after(locked(null), TOLD).open()).as("who was left unrated").isTrue();
    }

    @Test
    void asks_nobody_where_the_result_is_that_already() {
        assertThat(after(locked(Grade.NOT_COMPLETED), TOLD).open()).isFalse();
        assertThat(after(locked(Grade.GOOD)).open()).isFalse();
        assertThat(after(locked(Grade.GOOD), new LateTrackingNoted(SLIP, month(List.of())))
                        .open())
                .isFalse();
    }

    @Test
    void ends_with_a_replacing_decision_or_a_reopening() {
        Fact replaced = new GradeReplaced(
                SLIP,
                PERIOD,
                Grade.GOOD,
                Grade.NOT_COMPLETED,
                "kết luận",
                "QĐ 16",
                null,
                null,
                null,
                Basis.TRACKED,
                quarter(Grade.NOT_COMPLETED));
        assertThat(after(locked(Grade.GOOD), TOLD, replaced).open()).isFalse();
        assertThat(after(locked(Grade.GOOD), TOLD, new SlipReopened(SLIP, PERIOD, "QĐ 15", null))
                        .open())
                .isFalse();
    }

    @Test
    void ends_where_the_conclusion_is_taken_back() {
        assertThat(after(locked(Grade.GOOD), TOLD, new SpanWithdrawn(SLIP, "2026-10"))
                        .open())
                .isFalse();
        assertThat(after(locked(Grade.GOOD), TOLD, new LateTrackingNoted(SLIP, month(List.of())))
                        .open())
                .isFalse();
    }

    private static Challenge after(Fact locked, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(opened(), locked));
        facts.addAll(List.of(more));
        Folding told = new Folding().stream("scoring", SLIP, facts.toArray(Fact[]::new));
        return Objects.requireNonNull(told.into(ChallengeProjection.FOLD, 1).get(SLIP.value()));
    }

    private static Fact opened() {
        PostId post = new PostId("vt");
        Member member = new Member(
                SLIP.staff(),
                SubjectKind.CIVIL_SERVANT,
                new AgencyId("xa"),
                "kt",
                post,
                false,
                "vt",
                new StaffCode("VC0003"),
                CHAIR,
                List.of(),
                List.of());
        return new SlipOpened(SLIP, "2026-Q4", Basis.TRACKED, DAY, member, RULES, List.of("2026-10"));
    }

    private static Fact locked(@Nullable Grade grade) {
        return new SlipLocked(SLIP, PERIOD, Basis.TRACKED, quarter(grade));
    }

    private static Tracked quarter(@Nullable Grade grade) {
        return tracked("2026-Q4", grade, List.of());
    }

    private static Tracked month(List<Concluded> conclusions) {
        return tracked("2026-10", Grade.NOT_COMPLETED, conclusions);
    }

    private static Tracked tracked(String span, @Nullable Grade grade, List<Concluded> conclusions) {
        return new Tracked(
                span, RULES, false, "SCORED", null, null, null, null, null, null, null, grade, grade, conclusions);
    }
}
