package vn.congtam.scoring.reference.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.Standings;
import vn.congtam.scoring.reference.criteria.CriteriaSets;

/** A deputy may not be above the head of a unit that has late work; a year has no progress of its own. */
class ClassifyingTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId OTHER = new AgencyId("xa-dien-lac");
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode SON = new StaffCode("VC0008");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);
    private static final String YEAR = "2026";
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, YEAR);
    private static final Rules RULES = ShippedLaw.DECREE;
    private static final RuleSet LOCAL = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=xa-dien-khanh/1
            version=1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND: Điều 2
            effective.from=2026-01-01
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            ceiling.deputy=BLOCK
            """);
    private static final Law BLOCKING = _ -> LOCAL;

    @Test
    void a_year_has_late_work_if_a_month_that_it_is_made_of_had() {
        assertThat(isLate(BLOCKING, COMMUNE, "0.875")).isTrue();
        assertThat(isLate(BLOCKING, COMMUNE, "1")).isFalse();
    }

    @Test
    void what_was_late_in_another_agency_is_not_held_against_this_one() {
        assertThat(isLate(BLOCKING, OTHER, "0.875")).isFalse();
    }

    @Test
    void where_the_rules_know_no_such_ceiling_nobody_asks() {
        assertThat(isLate(new ShippedLaw(), COMMUNE, "0.875")).isFalse();
    }

    @Test
    void what_an_agency_came_to_by_an_example_that_nobody_issued_limits_nobody() {
        assertThat(grade(CriteriaSets.EXAMPLE.form())).isNull();
        assertThat(grade(new Rules("tinh/1", "ab"))).isEqualTo(Grade.COMPLETED);
    }

    private static @Nullable Grade grade(Rules form) {
        AgencyEvaluationId itself = AgencyEvaluationId.of(COMMUNE, YEAR);
        Map<String, AgencyGrade> grades = new Folding()
                .stream(
                                "scoring",
                                itself,
                                new AgencyEvaluationOpened(itself, COMMUNE, YEAR, form, DUE, RULES),
                                new AgencyGradeDecided(
                                        itself, COMMUNE, YEAR, Grade.COMPLETED, Grade.COMPLETED, null, null))
                        .into(GovernanceProjection.GRADES, 1);
        return new Classifying(new Folded<>(Map.of()), new Folded<>(grades), new Folded<>(Map.of()), new ShippedLaw())
                .performance(COMMUNE, YEAR, List.of())
                .grade();
    }

    @Test
    void many_small_occasions_of_the_same_days_are_one_large_one() {
        Map<String, Standing> standings = Standings.after(new Folding()
                .stream("scoring", SlipId.of(LAN, "2026-09-01--2026-10-31"), listed(LAN, "2026-09-01--2026-10-31"))
                        .stream(
                                "scoring",
                                SlipId.of(SON, "2026-09-01--2026-10-30"),
                                listed(SON, "2026-09-01--2026-10-30"))
                        .stream(
                                "scoring",
                                SlipId.of(CHAIR, "2026-11-01--2026-11-30"),
                                listed(CHAIR, "2026-11-01--2026-11-30")));
        Folding told = new Folding();
        for (String span : List.of("2026-09-01--2026-10-31", "2026-09-01--2026-10-30", "2026-11-01--2026-11-30"))
            told = told.stream("scoring", PeriodId.of(COMMUNE, span), named(span));
        Classifying classifying = new Classifying(
                new Folded<>(told.into(GovernanceProjection.FOLD, 1)),
                new Folded<>(Map.of()),
                new Folded<>(standings),
                new ShippedLaw());
        assertThat(classifying.besides(PeriodId.of(COMMUNE, "2026-09-01--2026-10-31")))
                .isOne();
        assertThat(classifying.besides(PeriodId.of(COMMUNE, "2026-11-01--2026-11-30")))
                .isZero();
    }

    private static Fact[] named(String span) {
        PeriodId period = PeriodId.of(COMMUNE, span);
        return new Fact[] {
            new PeriodOpened(
                    period, COMMUNE, span, Basis.WORK, List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)), DUE),
            new OccasionStated(period, "Xem xét bổ nhiệm", "KH 21", true)
        };
    }

    private static SlipOpened listed(StaffCode staff, String span) {
        Member lan = member(COMMUNE);
        Member member = new Member(
                staff,
                lan.kind(),
                COMMUNE,
                "kinh-te",
                lan.post(),
                false,
                "vt",
                CHAIR,
                CHAIR,
                List.of(CHAIR),
                List.of());
        return new SlipOpened(SlipId.of(staff, span), span, Basis.WORK, DUE, member, RULES, List.of());
    }

    private static boolean isLate(Law law, AgencyId where, String progress) {
        Map<String, Standing> standings = Standings.after(new Folding()
                .stream("scoring", SlipId.of(LAN, "2026-10"), month(where, progress)).stream(
                        "scoring", SlipId.of(LAN, YEAR), opened(COMMUNE, YEAR, Basis.TRACKED, List.of("2026-10"))));
        Map<String, Governance> governances =
                new Folding().stream("scoring", PERIOD, period()).into(GovernanceProjection.FOLD, 1);
        Classifying classifying =
                new Classifying(new Folded<>(governances), new Folded<>(Map.of()), new Folded<>(standings), law);
        return classifying
                .performance(
                        COMMUNE,
                        YEAR,
                        List.of(Objects.requireNonNull(
                                standings.get(SlipId.of(LAN, YEAR).value()))))
                .lateWork();
    }

    private static PeriodOpened period() {
        return new PeriodOpened(
                PERIOD, COMMUNE, YEAR, Basis.TRACKED, List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)), DUE);
    }

    private static Fact[] month(AgencyId where, String progress) {
        BigDecimal share = new BigDecimal(progress);
        Figures figures =
                new Figures("INCOMPLETE", share, share, share, null, null, null, null, null, null, null, null);
        return new Fact[] {
            opened(where, "2026-10", Basis.WORK, List.of()),
            new ScoreChanged(SlipId.of(LAN, "2026-10"), "2026-10", member(where), RULES, figures)
        };
    }

    private static SlipOpened opened(AgencyId where, String span, Basis basis, List<String> parts) {
        return new SlipOpened(SlipId.of(LAN, span), span, basis, DUE, member(where), RULES, parts);
    }

    private static Member member(AgencyId where) {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                where,
                "kinh-te",
                new PostId("vt"),
                false,
                "vt",
                CHAIR,
                CHAIR,
                List.of(CHAIR),
                List.of());
    }
}
