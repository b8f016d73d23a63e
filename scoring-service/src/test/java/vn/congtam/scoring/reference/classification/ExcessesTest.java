package vn.congtam.scoring.reference.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.classification.Excesses.Excess;
import vn.congtam.scoring.reference.criteria.CriteriaSets;

/** The period is locked before the agency itself is graded; its head is Good. */
class ExcessesTest {
    private static final AgencyId SCHOOL = new AgencyId("truong");
    private static final String YEAR = "2026";
    private static final PeriodId PERIOD = PeriodId.of(SCHOOL, YEAR);
    private static final AgencyEvaluationId ITSELF = AgencyEvaluationId.of(SCHOOL, YEAR);
    private static final StaffCode HEAD = new StaffCode("VC0001");
    private static final StaffCode TEACHER = new StaffCode("VC0007");
    private static final StaffCode SUPERIOR = new StaffCode("LD0001");
    private static final Rules BLOCKING =
            new Rules("nd233-2026/1", RuleSet.of("nd233-2026/1").hash());
    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);
    private static final PeriodLocked LOCKED = new PeriodLocked(PERIOD, SCHOOL, YEAR);

    @Test
    void a_head_above_the_agency_that_is_graded_after_the_lock_is_to_be_corrected() {
        List<Excess> found = found(BLOCKING, Grade.COMPLETED, LOCKED);
        assertThat(found).extracting(Excess::staff, Excess::decided).containsExactly(tuple(HEAD, Grade.GOOD));
        assertThat(found.getFirst().why().en()).contains(HEAD.value());
    }

    @Test
    void it_is_settled_by_a_grade_that_is_not_above() {
        assertThat(found(BLOCKING, Grade.COMPLETED, LOCKED, new MemberWeighed(PERIOD, HEAD, Grade.COMPLETED)))
                .isEmpty();
        assertThat(found(BLOCKING, Grade.GOOD, LOCKED)).isEmpty();
    }

    @Test
    void it_is_nobodys_before_the_lock_or_the_agencys_grade_and_where_the_rules_do_not_block() {
        assertThat(found(BLOCKING, Grade.COMPLETED)).isEmpty();
        assertThat(found(BLOCKING, null, LOCKED)).isEmpty();
        assertThat(found(ShippedLaw.DECREE, Grade.COMPLETED, LOCKED)).isEmpty();
    }

    /** An example that nobody issued is told by, and affects no official grade. */
    @Test
    void it_is_nobodys_where_the_agency_is_graded_by_an_example() {
        for (long seed = 1; seed < 20; seed++) {
            assertThat(found(seed, CriteriaSets.EXAMPLE.form())).isEmpty();
            assertThat(found(seed, new Rules("tinh/1", "ab"))).hasSize(1);
        }
    }

    private static List<Excess> found(long seed, Rules form) {
        Folding told = locked(BLOCKING, LOCKED).stream(
                "scoring",
                ITSELF,
                new AgencyEvaluationOpened(ITSELF, SCHOOL, YEAR, form, DUE, ShippedLaw.DECREE),
                graded(Grade.COMPLETED));
        return found(seed, told);
    }

    @Test
    void it_does_not_matter_which_comes_last() {
        for (long seed = 1; seed < 20; seed++) {
            assertThat(found(seed, BLOCKING, Grade.COMPLETED, LOCKED)).hasSize(1);
        }
    }

    private static List<Excess> found(Rules rules, @Nullable Grade ofAgency, Fact... more) {
        return found(1, rules, ofAgency, more);
    }

    private static List<Excess> found(long seed, Rules rules, @Nullable Grade ofAgency, Fact... more) {
        Folding told = locked(rules, more);
        return found(seed, ofAgency == null ? told : told.stream("scoring", ITSELF, graded(ofAgency)));
    }

    private static List<Excess> found(long seed, Folding told) {
        Excesses excesses = new Excesses(new Folded<>(told.into(SummitProjection.FOLD, seed)), new ShippedLaw());
        return excesses.in(PERIOD).toList();
    }

    private static AgencyGradeDecided graded(Grade grade) {
        return new AgencyGradeDecided(ITSELF, SCHOOL, YEAR, grade, grade, null, null);
    }

    private static Folding locked(Rules rules, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                new PeriodOpened(
                        PERIOD,
                        SCHOOL,
                        YEAR,
                        Basis.TRACKED,
                        List.of(new Governed(SubjectKind.PUBLIC_EMPLOYEE, rules)),
                        DUE),
                listed(member(HEAD, true, SUPERIOR), rules, DUE),
                listed(member(TEACHER, false, HEAD), rules, DUE),
                settled(HEAD, Grade.GOOD),
                settled(TEACHER, Grade.EXCELLENT)));
        facts.addAll(List.of(more));
        return new Folding().stream("scoring", PERIOD, facts.toArray(Fact[]::new));
    }

    private static MemberListed listed(Member member, Rules rules, LocalDate due) {
        return new MemberListed(PERIOD, YEAR, Basis.TRACKED, due, member, rules, List.of(), List.of(), List.of(), null);
    }

    private static MemberSettled settled(StaffCode staff, Grade grade) {
        return new MemberSettled(PERIOD, staff, new Settlement(grade, grade, null, "80"));
    }

    private static Member member(StaffCode staff, boolean leader, StaffCode superior) {
        return new Member(
                staff,
                SubjectKind.PUBLIC_EMPLOYEE,
                SCHOOL,
                "to-1",
                new PostId("vt"),
                leader,
                "vt",
                superior,
                superior,
                leader ? List.of() : List.of(HEAD),
                List.of());
    }
}
