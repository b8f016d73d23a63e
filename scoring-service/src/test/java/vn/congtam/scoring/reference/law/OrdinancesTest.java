package vn.congtam.scoring.reference.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Statutes;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.deadline.Limits;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.ShippedLaw;

class OrdinancesTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final RegulationId OWN = RegulationId.of(COMMUNE);

    @Test
    void nobody_is_rated_by_a_law_before_its_first_day() {
        assertThat(ordinances().rules(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2025, 12, 1)))
                .isEmpty();
        assertThat(ordinances().rules(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2026, 1, 1)))
                .map(Rules::id)
                .contains("nd335-2025/1");
        assertThat(ordinances().rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 6, 1)))
                .isEmpty();
        assertThat(ordinances().rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 7, 1)))
                .map(Rules::id)
                .contains("nd233-2026/1");
    }

    @Test
    void the_law_binds_a_province_that_laid_down_less_before_it_was_in_force() {
        PetitionTermsAdopted worse = terms(RegulationId.PROVINCE, 3, 15);
        LocalDate law = LocalDate.of(2026, 7, 1);
        assertThat(ordinances(worse).limits(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, law.minusDays(1)))
                .contains(new Limits(3, 15));
        assertThat(ordinances(worse).limits(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, law))
                .contains(new Limits(5, 10));
    }

    @Test
    void a_rule_set_adopted_later_binds_both_as_far_as_it_is_kinder() {
        RuleSet kinder = local("petition.file-within-days=9");
        Ordinances ordinances = ordinances(
                kinder, terms(RegulationId.PROVINCE, 6, 8), terms(RegulationId.of(COMMUNE), 7, 9), adopted(kinder));
        assertThat(ordinances.limits(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 9, 30)))
                .contains(new Limits(7, 8));
        assertThat(ordinances.limits(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 10, 1)))
                .contains(new Limits(9, 8));
    }

    @Test
    void where_nobody_decided_it_there_are_no_limits() {
        assertThat(ordinances().limits(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2026, 10, 1)))
                .isEmpty();
    }

    /** Five days from Tuesday 24 November end on a Sunday. */
    @Test
    void a_last_day_that_is_off_moves_on_or_not_as_the_rule_set_says() {
        LocalDate published = LocalDate.of(2026, 11, 24);
        assertThat(ordinances().fileBy(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE).apply(published))
                .contains(LocalDate.of(2026, 11, 30));
        RuleSet strict = local("term.last-day-off=SAME_DAY");
        assertThat(ordinances(strict, adopted(strict))
                        .fileBy(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE)
                        .apply(published))
                .contains(LocalDate.of(2026, 11, 29));
    }

    @Test
    void until_what_was_adopted_can_be_read_nobody_is_rated_by_anything_else() {
        Ordinances hurried = new Ordinances(after(adopted(local(""))), new Statutes(nothing -> Optional.empty()));
        assertThat(hurried.rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 10, 1)))
                .isEmpty();
        assertThat(hurried.rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 9, 30)))
                .map(Rules::id)
                .contains("nd233-2026/1");
    }

    @Test
    void a_rule_set_that_has_run_out_gives_way_to_the_one_before_it() {
        RuleSet brief = local("effective.until=2026-12-31");
        RuleSetAdopted before = new RuleSetAdopted(
                RegulationId.of(COMMUNE),
                SubjectKind.PUBLIC_EMPLOYEE,
                new Rules("nd233-2026/1", RuleSet.of("nd233-2026/1").hash()),
                LocalDate.of(2026, 8, 1),
                "QĐ 3");
        RuleSetAdopted after = new RuleSetAdopted(
                RegulationId.of(COMMUNE),
                SubjectKind.PUBLIC_EMPLOYEE,
                new Rules(brief.id(), brief.hash()),
                LocalDate.of(2026, 10, 1),
                "QĐ 4");
        Ordinances ordinances = ordinances(brief, before, after);
        assertThat(ordinances.rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 12, 1)))
                .map(Rules::id)
                .contains("tinh/1");
        assertThat(ordinances.rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2027, 1, 1)))
                .map(Rules::id)
                .contains("nd233-2026/1");
    }

    @Test
    void nobody_is_rated_by_rules_on_the_ground_of_a_law_that_is_not_for_him() {
        RuleSet ofEmployees = local("");
        RuleSetAdopted mistaken = new RuleSetAdopted(
                RegulationId.PROVINCE,
                SubjectKind.CIVIL_SERVANT,
                new Rules(ofEmployees.id(), ofEmployees.hash()),
                LocalDate.of(2026, 10, 1),
                "QĐ 9");
        assertThat(ordinances(ofEmployees, mistaken)
                        .rules(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2026, 10, 1)))
                .map(Rules::id)
                .contains("nd335-2025/1");
    }

    @Test
    void what_the_province_alone_lays_down_is_by_its_rules_whatever_an_agency_adopted_and_when() {
        RuleSet ofProvince = local("");
        RuleSetAdopted own = new RuleSetAdopted(
                RegulationId.of(COMMUNE),
                SubjectKind.PUBLIC_EMPLOYEE,
                new Rules("nd233-2026/1", RuleSet.of("nd233-2026/1").hash()),
                LocalDate.of(2026, 8, 1),
                "QĐ 3");
        Ordinances ordinances = ordinances(ofProvince, own, adopted(ofProvince));
        LocalDate october = LocalDate.of(2026, 10, 1);
        assertThat(ordinances.rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, october))
                .map(Rules::id)
                .contains("nd233-2026/1");
        assertThat(ordinances.rulesOfProvince(SubjectKind.PUBLIC_EMPLOYEE, october))
                .map(Rules::id)
                .contains("tinh/1");
        assertThat(ordinances.rulesOfProvince(SubjectKind.PUBLIC_EMPLOYEE, october.minusDays(1)))
                .map(Rules::id)
                .contains("nd233-2026/1");
    }

    @Test
    void a_saturday_that_is_made_up_for_is_worked_as_the_last_list_of_its_year_says() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        LocalDate monday = LocalDate.of(2026, 11, 30);
        Ordinances ordinances = ordinances(
                holidays(2026, saturday, null),
                holidays(2026, monday, List.of(saturday)),
                holidays(2027, LocalDate.of(2027, 1, 1), null));
        assertThat(ordinances.workingDays().isWorked(saturday)).isTrue();
        assertThat(ordinances.workingDays().isWorked(monday)).isFalse();
        assertThat(ordinances.workingDays().isWorked(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(ordinances.fileBy(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE).apply(saturday.minusDays(5)))
                .contains(saturday);
        assertThat(ordinances().fileBy(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE).apply(saturday.minusDays(5)))
                .contains(monday);
    }

    @Test
    void of_two_decisions_on_spans_from_the_same_day_the_later_one_holds() {
        assertThat(rated(2027, by(OWN, SpanKind.MONTH, 2027, 1), by(OWN, SpanKind.QUARTER, 2027, 1)))
                .containsExactly("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4");
        assertThat(rated(2027, by(OWN, SpanKind.QUARTER, 2027, 1), by(OWN, SpanKind.MONTH, 2027, 1)))
                .startsWith("2027-01", "2027-02");
    }

    @Test
    void no_order_of_decisions_on_spans_cuts_through_a_quarter() {
        assertThat(rated(2027, by(OWN, SpanKind.MONTH, 2027, 2), by(OWN, SpanKind.QUARTER, 2027, 1)))
                .startsWith("2027-Q1", "2027-04");
        assertThat(rated(2027, by(OWN, SpanKind.QUARTER, 2027, 2), by(OWN, SpanKind.MONTH, 2027, 10)))
                .containsExactly(
                        "2027-01", "2027-02", "2027-03", "2027-Q2", "2027-Q3", "2027-10", "2027-11", "2027-12");
    }

    @Test
    void the_first_own_decision_of_an_agency_leaves_what_the_province_decided_for_the_days_before() {
        assertThat(rated(
                        2027,
                        by(RegulationId.PROVINCE, SpanKind.QUARTER, 2027, 1),
                        by(OWN, SpanKind.MONTH, 2027, 7),
                        by(RegulationId.PROVINCE, SpanKind.QUARTER, 2027, 10)))
                .containsExactly(
                        "2027-Q1", "2027-Q2", "2027-07", "2027-08", "2027-09", "2027-10", "2027-11", "2027-12");
    }

    private static List<String> rated(int year, RegulationFact... told) {
        return ordinances(told).rhythm(COMMUNE).ratedSpansIn(Span.year(year)).stream()
                .map(Span::toString)
                .toList();
    }

    private static RatedSpanAdopted by(RegulationId who, SpanKind span, int year, int month) {
        return new RatedSpanAdopted(who, span, LocalDate.of(year, month, 1), "QĐ 6");
    }

    private static HolidaysListed holidays(int year, LocalDate day, @Nullable List<LocalDate> makeUp) {
        return new HolidaysListed(RegulationId.PROVINCE, year, List.of(day), "TB 5", makeUp);
    }

    private static RuleSet local(String parameter) {
        return RuleSets.shipped().read("""
                base=nd233-2026/1
                id=tinh/1
                version=1
                class=GUIDANCE
                title.vi=Quy định của tỉnh
                title.en=Rules of the province
                basis=9/QĐ-UBND
                effective.from=2026-10-01
                """ + parameter);
    }

    private static RuleSetAdopted adopted(RuleSet rules) {
        return new RuleSetAdopted(
                RegulationId.PROVINCE,
                SubjectKind.PUBLIC_EMPLOYEE,
                new Rules(rules.id(), rules.hash()),
                LocalDate.of(2026, 10, 1),
                "QĐ 9");
    }

    private static Ordinances ordinances(RuleSet known, RegulationFact... told) {
        return new Ordinances(after(told), rules -> rules.id().equals(known.id()) ? known : RuleSet.of(rules.id()));
    }

    private static PetitionTermsAdopted terms(RegulationId by, int file, int resolve) {
        return new PetitionTermsAdopted(
                by, SubjectKind.PUBLIC_EMPLOYEE, file, resolve, LocalDate.of(2026, 1, 1), "QĐ 7");
    }

    private static Ordinances ordinances(RegulationFact... told) {
        return new Ordinances(after(told), new ShippedLaw());
    }

    private static Folded<Ordinance> after(RegulationFact... facts) {
        Folding told = new Folding();
        for (RegulationFact fact : facts) told.stream("indicator", fact.regulation(), fact);
        return new Folded<>(told.into(OrdinanceProjection.ORDINANCES, 1));
    }
}
