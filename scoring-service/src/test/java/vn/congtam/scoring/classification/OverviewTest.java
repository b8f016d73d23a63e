package vn.congtam.scoring.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.classification.Governance;

class OverviewTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-10");
    private static final Map<SubjectKind, Rules> RULES = Map.of(SubjectKind.CIVIL_SERVANT, ShippedLaw.DECREE);

    private final List<Graded> people = new ArrayList<>();

    @Test
    void counts_the_grades_of_those_rated() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "95");
        graded("B", null, null);
        Spread whole = whole(null);
        assertThat(whole.people()).isEqualTo(12);
        assertThat(whole.rated()).isEqualTo(11);
        assertThat(whole.grades()).containsEntry(Grade.EXCELLENT, 1L).containsEntry(Grade.GOOD, 10L);
        assertThat(whole.allowed()).isEqualTo(2);
        assertThat(whole.proposal()).isNull();
        assertThat(overview(null, List.of()).violations()).isEmpty();
    }

    @Test
    void proposes_those_with_the_higher_unrounded_total() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "1081/12");
        graded("B", Grade.EXCELLENT, "91");
        graded("C", Grade.EXCELLENT, "1082/12");
        Spread.Proposal proposal = proposal(null);
        assertThat(proposal.kept()).containsExactly("B", "C");
        assertThat(proposal.yields()).containsExactly("A");
        assertThat(overview(null, List.of()).violations()).hasSize(2);
    }

    @Test
    void tells_no_share_of_a_few_who_are_named_and_says_so() {
        Governance named = new Governance(
                PERIOD.value(),
                COMMUNE.value(),
                "2026-10",
                Basis.WORK,
                LocalDate.parse("2026-10-25"),
                RULES,
                null,
                null,
                false,
                true,
                null);
        graded("A", Grade.EXCELLENT, "95");
        Overview few = governed(named, List.of());
        assertThat(few.spreads()).isEmpty();
        assertThat(few.violations()).isEmpty();
        assertThat(few.warnings())
                .singleElement()
                .satisfies(text -> assertThat(text.en())
                        .isEqualTo("1 named for the occasion: of up to 5 no share of Excellent is told."));
        ten(Grade.COMPLETED);
        assertThat(governed(named, List.of()).violations()).isNotEmpty();
        assertThat(governed(named, List.of()).warnings()).isEmpty();
    }

    @Test
    void leaves_a_tie_at_the_limit_undecided() {
        tied();
        assertThat(proposal(null).kept()).containsExactly("B");
        assertThat(proposal(null).undecided()).containsExactly("A", "C");
    }

    @Test
    void settles_a_tie_by_the_approved_order() {
        tied();
        Spread.Proposal proposal =
                proposal(new PriorityApproved(PERIOD, List.of(new StaffCode("C"), new StaffCode("A")), "QĐ 7"));
        assertThat(proposal.kept()).containsExactly("B", "C");
        assertThat(proposal.yields()).containsExactly("A");
        assertThat(proposal.undecided()).isEmpty();
    }

    @Test
    void finds_where_somebody_gave_way_against_the_approved_order() {
        ten(Grade.GOOD);
        for (String other : List.of("K", "L")) graded(other, Grade.EXCELLENT, "95");
        graded("A", Grade.EXCELLENT, "90");
        graded("C", Grade.GOOD, "90");
        Decided kept = decided("A", Grade.EXCELLENT, Grade.EXCELLENT, null);
        Decided gaveWay = decided("C", Grade.EXCELLENT, Grade.GOOD, "Vượt tỷ lệ");
        assertThat(outOfOrder(overview(order("C", "A"), List.of(kept, gaveWay)).violations()))
                .singleElement()
                .satisfies(text -> assertThat(text.en())
                        .isEqualTo("C gave way, while A, who comes later by the approved order (QĐ 7) and has no more "
                                + "points, keeps “Excellent”."));
        assertThat(outOfOrder(overview(order("A", "C"), List.of(kept, gaveWay)).violations()))
                .isEmpty();
        assertThat(outOfOrder(overview(null, List.of(kept, gaveWay)).violations()))
                .isEmpty();
        Decided good = decided("C", Grade.GOOD, Grade.GOOD, null);
        assertThat(outOfOrder(overview(order("C", "A"), List.of(kept, good)).violations()))
                .as("whose score is not Excellent gave no way")
                .isEmpty();
    }

    @Test
    void only_warns_of_it_where_there_was_a_place_or_he_had_more_points() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "90");
        graded("C", Grade.GOOD, "90");
        Decided kept = decided("A", Grade.EXCELLENT, Grade.EXCELLENT, null);
        Decided gaveWay = decided("C", Grade.EXCELLENT, Grade.GOOD, "Lý do khác");
        Overview room = overview(order("C", "A"), List.of(kept, gaveWay));
        assertThat(room.warnings()).hasSize(1);
        assertThat(room.violations()).isEmpty();
        graded("K", Grade.EXCELLENT, "95");
        graded("D", Grade.GOOD, "91");
        Decided better = decided("D", Grade.EXCELLENT, Grade.GOOD, "Vượt tỷ lệ");
        Overview more = overview(order("D", "A"), List.of(kept, better));
        assertThat(more.warnings()).hasSize(1);
        assertThat(more.violations()).isEmpty();
    }

    private static List<Text> outOfOrder(List<Text> violations) {
        return violations.stream()
                .filter(text -> text.en().contains("gave way"))
                .toList();
    }

    @Test
    void who_has_more_points_keeps_it_whatever_the_order() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "91");
        graded("C", Grade.GOOD, "90");
        Decided kept = decided("A", Grade.EXCELLENT, Grade.EXCELLENT, null);
        Decided gaveWay = decided("C", Grade.EXCELLENT, Grade.GOOD, "Vượt tỷ lệ");
        assertThat(overview(order("C", "A"), List.of(kept, gaveWay)).warnings()).isEmpty();
    }

    private static PriorityApproved order(String... staff) {
        return new PriorityApproved(PERIOD, Stream.of(staff).map(StaffCode::new).toList(), "QĐ 7");
    }

    @Test
    void ranks_nobody_without_a_total() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "95");
        graded("B", Grade.EXCELLENT, null);
        graded("C", Grade.EXCELLENT, "94");
        assertThat(proposal(null).undecided()).containsExactly("B");
    }

    @Test
    void tells_where_the_decision_departs_from_the_score_and_why() {
        ten(Grade.GOOD);
        Decided same = decided("A", Grade.GOOD, Grade.GOOD, null);
        Decided other = decided("B", Grade.EXCELLENT, Grade.GOOD, "Vượt tỷ lệ");
        Overview overview = overview(null, List.of(same, other)).named(staff -> "Tên " + staff.value());
        assertThat(overview.departures())
                .containsExactly(
                        new Overview.Departure(new StaffCode("B"), Grade.EXCELLENT, Grade.GOOD, "Vượt tỷ lệ", "QĐ 5"));
        assertThat(overview.names()).containsEntry("B", "Tên B");
    }

    private void tied() {
        ten(Grade.GOOD);
        graded("A", Grade.EXCELLENT, "90");
        graded("B", Grade.EXCELLENT, "91");
        graded("C", Grade.EXCELLENT, "90");
    }

    private static Decided decided(String staff, Grade computed, Grade decided, @Nullable String reason) {
        SlipId slip = SlipId.of(new StaffCode(staff), "2026-10");
        return new Decided(slip, PERIOD.value(), computed, decided, reason, "QĐ 5");
    }

    private void ten(Grade grade) {
        for (int i = 0; i < 10; i++) graded("X" + i, grade, "80");
    }

    private void graded(String staff, @Nullable Grade grade, @Nullable String total) {
        StaffCode head = new StaffCode("CT");
        Member member = new Member(
                new StaffCode(staff),
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                new PostId("vi-tri"),
                false,
                "địa chính",
                head,
                head,
                List.of(head),
                List.of());
        people.add(new Graded(member, grade, total));
    }

    private Spread.Proposal proposal(@Nullable PriorityApproved priority) {
        Spread.Proposal proposal = whole(priority).proposal();
        assertThat(proposal).isNotNull();
        return java.util.Objects.requireNonNull(proposal);
    }

    private Spread whole(@Nullable PriorityApproved priority) {
        return overview(priority, List.of()).spreads().getFirst();
    }

    private Overview overview(@Nullable PriorityApproved priority, List<Decided> decisions) {
        return governed(
                new Governance(
                        PERIOD.value(),
                        COMMUNE.value(),
                        "2026-10",
                        Basis.WORK,
                        LocalDate.parse("2026-10-25"),
                        RULES,
                        null,
                        priority,
                        false,
                        false,
                        null),
                decisions);
    }

    private Overview governed(Governance governance, List<Decided> decisions) {
        return Overview.of(
                COMMUNE,
                "2026-10",
                governance,
                Classification.of(people, RULES, governance.named(), 0, new ShippedLaw()),
                Performance.UNKNOWN,
                decisions);
    }
}
