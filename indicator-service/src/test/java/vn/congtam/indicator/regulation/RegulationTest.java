package vn.congtam.indicator.regulation;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.*;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.regulation.RegulationCommand.*;

/** Today is 20 October 2026. */
class RegulationTest {
    private static final RegulationId PROVINCE = RegulationId.PROVINCE;
    private static final RegulationId COMMUNE = RegulationId.of(new AgencyId("xa-dien-khanh"));
    private static final Rules RULES = new Rules("nd335-2025/1-per-line", "cd".repeat(32));
    private static final LocalDate TODAY = day(10, 20);
    private static final LocalDate OCTOBER = day(10, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    private final AggregateTestFixture<Regulation> regulation = new AggregateTestFixture<>(Regulation.class);

    @Test
    void rules_are_adopted_from_the_first_day_of_a_span() {
        regulation
                .givenNoPriorActivity()
                .when(adopt(PROVINCE, day(11, 1), SpanKind.MONTH))
                .expectEvents(adopted(PROVINCE, day(11, 1)));
        refused(adopt(PROVINCE, day(11, 2), SpanKind.MONTH), Refusal.NOT_FIRST_DAY_OF_MONTH, "/from");
        refused(adopt(PROVINCE, day(11, 1), SpanKind.QUARTER), Refusal.NOT_FIRST_DAY_OF_QUARTER, "/from");
    }

    @Test
    void only_the_first_rules_ever_reach_back_before_the_open_span() {
        regulation
                .givenNoPriorActivity()
                .when(adopt(PROVINCE, day(1, 1), SpanKind.MONTH))
                .expectEvents(adopted(PROVINCE, day(1, 1)));
        refused(
                adopt(PROVINCE, day(9, 1), SpanKind.MONTH),
                Refusal.OPEN_SPAN_BEGUN,
                "/from",
                adopted(PROVINCE, day(1, 1)));
        regulation
                .given(adopted(PROVINCE, day(1, 1)))
                .when(adopt(PROVINCE, OCTOBER, SpanKind.MONTH))
                .expectEvents(adopted(PROVINCE, OCTOBER));
    }

    @Test
    void the_first_rules_of_an_agency_that_was_rated_by_others_do_not_reach_back() {
        refused(firstOf(day(9, 1)), Refusal.SPAN_BEGUN, "/from");
        refused(
                new AdoptPetitionTerms(COMMUNE, SubjectKind.CIVIL_SERVANT, 5, 10, day(1, 1), "QĐ 4", OCTOBER, true),
                Refusal.OPEN_SPAN_BEGUN,
                "/from");
    }

    @Test
    void rules_of_its_own_an_agency_adopts_for_a_span_that_has_not_begun() {
        refused(firstOf(OCTOBER), Refusal.SPAN_BEGUN, "/from");
        refused(adopt(COMMUNE, OCTOBER, SpanKind.MONTH), Refusal.SPAN_BEGUN, "/from", adopted(COMMUNE, day(1, 1)));
        refused(adopt(COMMUNE, OCTOBER, SpanKind.QUARTER), Refusal.SPAN_BEGUN, "/from", adopted(COMMUNE, day(1, 1)));
        regulation.givenNoPriorActivity().when(firstOf(day(11, 1))).expectEvents(adopted(COMMUNE, day(11, 1)));
        regulation
                .givenNoPriorActivity()
                .when(firstOf(OCTOBER, OCTOBER.minusDays(1)))
                .expectEvents(adopted(COMMUNE, OCTOBER));
        refused(firstOf(OCTOBER, OCTOBER), Refusal.SPAN_BEGUN, "/from");
    }

    @Test
    void the_province_changes_no_span_under_way_either() {
        refused(ofProvince(OCTOBER, true), Refusal.SPAN_BEGUN, "/from");
        refused(ofProvince(OCTOBER, true), Refusal.SPAN_BEGUN, "/from", adopted(PROVINCE, day(1, 1)));
        regulation
                .givenNoPriorActivity()
                .when(ofProvince(day(11, 1), true))
                .expectEvents(adopted(PROVINCE, day(11, 1)));
    }

    @Test
    void whom_no_law_speaks_of_it_gives_rules_in_the_open_span() {
        regulation.givenNoPriorActivity().when(ofProvince(OCTOBER, false)).expectEvents(adopted(PROVINCE, OCTOBER));
        refused(ofProvince(day(9, 1), false), Refusal.OPEN_SPAN_BEGUN, "/from");
    }

    private static AdoptRuleSet ofProvince(LocalDate from, boolean ruled) {
        return new AdoptRuleSet(
                PROVINCE, SubjectKind.CIVIL_SERVANT, RULES, from, "QĐ 1", SpanKind.MONTH, OCTOBER, true, ruled, TODAY);
    }

    @Test
    void the_first_rules_of_an_agency_that_begins_may_be_older_than_it() {
        regulation
                .givenNoPriorActivity()
                .when(adopt(COMMUNE, day(1, 1), SpanKind.MONTH))
                .expectEvents(adopted(COMMUNE, day(1, 1)));
    }

    private static AdoptRuleSet firstOf(LocalDate from) {
        return firstOf(from, TODAY);
    }

    private static AdoptRuleSet firstOf(LocalDate from, LocalDate today) {
        return new AdoptRuleSet(
                COMMUNE, SubjectKind.CIVIL_SERVANT, RULES, from, "QĐ 1", SpanKind.MONTH, OCTOBER, true, true, today);
    }

    @Test
    void rules_of_one_kind_do_not_bind_those_of_another() {
        RuleSetAdopted others = new RuleSetAdopted(PROVINCE, SubjectKind.PUBLIC_EMPLOYEE, RULES, OCTOBER, "QĐ 1");
        regulation
                .given(others)
                .when(adopt(PROVINCE, day(1, 1), SpanKind.MONTH))
                .expectEvents(adopted(PROVINCE, day(1, 1)));
    }

    @Test
    void an_agency_goes_back_to_the_rules_of_the_province() {
        OwnRulesEnded ended = new OwnRulesEnded(COMMUNE, SubjectKind.CIVIL_SERVANT, day(11, 1), "QĐ 2");
        regulation
                .given(adopted(COMMUNE, OCTOBER))
                .when(end(COMMUNE, day(11, 1)))
                .expectEvents(ended);
        refused(end(COMMUNE, day(9, 1)), Refusal.SPAN_BEGUN, "/from", adopted(COMMUNE, OCTOBER));
        refused(end(COMMUNE, OCTOBER), Refusal.SPAN_BEGUN, "/from", adopted(COMMUNE, day(1, 1)));
        refused(end(COMMUNE, day(12, 1)), Refusal.NO_OWN_RULES, "/kind", adopted(COMMUNE, OCTOBER), ended);
        refused(end(COMMUNE, day(11, 1)), Refusal.NO_OWN_RULES, "/kind");
        refused(end(PROVINCE, day(11, 1)), Refusal.NO_OWN_RULES, "/kind", adopted(PROVINCE, OCTOBER));
    }

    @Test
    void months_become_quarters_at_the_beginning_of_a_quarter() {
        regulation
                .givenNoPriorActivity()
                .when(rate(SpanKind.QUARTER, JANUARY))
                .expectEvents(new RatedSpanAdopted(PROVINCE, SpanKind.QUARTER, JANUARY, "QĐ 3"));
        refused(rate(SpanKind.QUARTER, day(11, 1)), Refusal.NOT_FIRST_DAY_OF_QUARTER, "/from");
        refused(rate(SpanKind.MONTH, day(11, 1)), Refusal.NOT_FIRST_DAY_OF_QUARTER, "/from");
        refused(rate(SpanKind.MONTH, day(11, 15)), Refusal.NOT_FIRST_DAY_OF_QUARTER, "/from");
    }

    @Test
    void what_was_decided_for_a_day_is_decided_anew_until_it_begins() {
        RatedSpanAdopted mistyped = new RatedSpanAdopted(PROVINCE, SpanKind.QUARTER, JANUARY, "QĐ 3");
        regulation
                .given(mistyped)
                .when(rate(SpanKind.MONTH, JANUARY))
                .expectEvents(new RatedSpanAdopted(PROVINCE, SpanKind.MONTH, JANUARY, "QĐ 3"));
    }

    @Test
    void a_span_that_has_begun_ends_as_what_it_is() {
        refused(rate(SpanKind.QUARTER, OCTOBER), Refusal.SPAN_BEGUN, "/from");
        refused(rate(SpanKind.QUARTER, day(7, 1)), Refusal.SPAN_BEGUN, "/from");
    }

    @Test
    void terms_of_petitions_do_not_reach_back_either() {
        PetitionTermsAdopted terms =
                new PetitionTermsAdopted(PROVINCE, SubjectKind.CIVIL_SERVANT, 5, 10, day(1, 1), "QĐ 4");
        regulation.givenNoPriorActivity().when(term(day(1, 1))).expectEvents(terms);
        refused(term(day(9, 30)), Refusal.OPEN_SPAN_BEGUN, "/from", terms);
    }

    @Test
    void holidays_are_listed_in_order_and_a_later_list_takes_their_place() {
        HolidaysListed listed = new HolidaysListed(PROVINCE, 2026, List.of(day(4, 30), day(9, 2)), "TB 5", null);
        regulation
                .givenNoPriorActivity()
                .when(holidays(PROVINCE, 2026, day(9, 2), day(4, 30)))
                .expectEvents(listed);
        regulation
                .given(listed)
                .when(holidays(PROVINCE, 2026, day(9, 1)))
                .expectEvents(new HolidaysListed(PROVINCE, 2026, List.of(day(9, 1)), "TB 5", null));
    }

    @Test
    void holidays_are_of_their_year_once_each_and_of_the_province() {
        refused(holidays(PROVINCE, 2027, day(4, 30)), Refusal.HOLIDAY_OF_ANOTHER_YEAR, "/days/0");
        refused(holidays(PROVINCE, 2026, day(4, 30), day(4, 30)), Refusal.HOLIDAY_REPEATED, "/days/1");
        refused(holidays(COMMUNE, 2026, day(4, 30)), Refusal.PROVINCE_ONLY, "/agency");
        LocalDate past = LocalDate.of(2025, 9, 2);
        refused(
                holidays(PROVINCE, 2025, past),
                Refusal.HOLIDAYS_OF_PAST_YEAR,
                "/year",
                new HolidaysListed(PROVINCE, 2025, List.of(past), "TB 5", null));
    }

    /** 10 and 11 January 2026 are a Saturday and a Sunday. */
    @Test
    void days_worked_instead_are_listed_with_the_holidays() {
        regulation
                .givenNoPriorActivity()
                .when(instead(day(1, 11), day(1, 10)))
                .expectEvents(new HolidaysListed(
                        PROVINCE, 2026, List.of(day(1, 2)), "TB 5", List.of(day(1, 10), day(1, 11))));
        refused(instead(day(1, 10), day(1, 10)), Refusal.HOLIDAY_REPEATED, "/makeUp/1");
        refused(instead(LocalDate.of(2027, 1, 9)), Refusal.HOLIDAY_OF_ANOTHER_YEAR, "/makeUp/0");
        refused(instead(day(1, 10), day(1, 12)), Refusal.WORKED_ANYWAY, "/makeUp/1");
        refused(instead(day(1, 2)), Refusal.HOLIDAY_WORKED, "/makeUp/0");
    }

    private static ListHolidays instead(LocalDate... worked) {
        return new ListHolidays(PROVINCE, new DaysOff(2026, List.of(day(1, 2)), List.of(worked)), "TB 5", TODAY);
    }

    private static void refused(Object command, Refusal why, String pointer, Object... facts) {
        new AggregateTestFixture<>(Regulation.class)
                .given(facts)
                .when(command)
                .expectNoEvents()
                .expectException(refusedBy(why, pointer));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static AdoptRuleSet adopt(RegulationId of, LocalDate from, SpanKind span) {
        return new AdoptRuleSet(of, SubjectKind.CIVIL_SERVANT, RULES, from, "QĐ 1", span, OCTOBER, false, true, TODAY);
    }

    private static RuleSetAdopted adopted(RegulationId of, LocalDate from) {
        return new RuleSetAdopted(of, SubjectKind.CIVIL_SERVANT, RULES, from, "QĐ 1");
    }

    private static EndOwnRules end(RegulationId of, LocalDate from) {
        return new EndOwnRules(of, SubjectKind.CIVIL_SERVANT, from, "QĐ 2", SpanKind.MONTH, TODAY);
    }

    private static AdoptRatedSpan rate(SpanKind span, LocalDate from) {
        return new AdoptRatedSpan(PROVINCE, span, from, "QĐ 3", TODAY);
    }

    private static AdoptPetitionTerms term(LocalDate from) {
        return new AdoptPetitionTerms(PROVINCE, SubjectKind.CIVIL_SERVANT, 5, 10, from, "QĐ 4", OCTOBER, false);
    }

    private static ListHolidays holidays(RegulationId of, int year, LocalDate... days) {
        return new ListHolidays(of, new DaysOff(year, List.of(days), List.of()), "TB 5", TODAY);
    }
}
