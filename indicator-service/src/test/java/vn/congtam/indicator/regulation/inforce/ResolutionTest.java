package vn.congtam.indicator.regulation.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.*;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.regulation.inforce.Book.Holidays;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;

class ResolutionTest {
    private static final RegulationId COMMUNE = RegulationId.of(new AgencyId("xa-dien-khanh"));
    private static final SubjectKind OFFICIALS = SubjectKind.CIVIL_SERVANT;
    private static final Rules LOCAL = new Rules("xa-dien-khanh/1", "ab".repeat(32));
    private static final Rules COMMON = new Rules("nd335-2025/1-per-line", "cd".repeat(32));

    private final Book nothing = Book.of(RegulationId.PROVINCE);
    private final Book province =
            nothing.adopted(new RuleSetAdopted(RegulationId.PROVINCE, OFFICIALS, COMMON, day(1), "QĐ 1"));
    private final Book commune =
            Book.of(COMMUNE).adopted(new RuleSetAdopted(COMMUNE, OFFICIALS, LOCAL, day(4), "QĐ 2"));

    @Test
    void the_own_rules_go_before_those_of_the_province() {
        assertThat(governing(commune, province, day(3))).containsExactly("nd335-2025/1-per-line PROVINCE");
        assertThat(governing(commune, province, day(4)))
                .containsExactly("xa-dien-khanh/1 AGENCY", "nd335-2025/1-per-line PROVINCE");
        assertThat(governing(null, province, day(4))).containsExactly("nd335-2025/1-per-line PROVINCE");
        assertThat(governing(null, nothing, day(4))).isEmpty();
    }

    @Test
    void after_the_end_of_the_own_rules_those_of_the_province_hold_again() {
        Book ended = commune.ended(new OwnRulesEnded(COMMUNE, OFFICIALS, day(7), "QĐ 3"));
        assertThat(governing(ended, province, day(6))).contains("xa-dien-khanh/1 AGENCY");
        assertThat(governing(ended, province, day(7))).containsExactly("nd335-2025/1-per-line PROVINCE");
    }

    @Test
    void of_two_from_the_same_day_the_one_told_later_holds() {
        Book twice = commune.adopted(new RuleSetAdopted(COMMUNE, OFFICIALS, COMMON, day(4), "QĐ 4"));
        assertThat(governing(twice, nothing, day(4)))
                .containsExactly("nd335-2025/1-per-line AGENCY", "xa-dien-khanh/1 AGENCY");
    }

    @Test
    void rules_of_one_kind_govern_nobody_of_another() {
        assertThat(new Resolution(commune, province).rules(SubjectKind.CONTRACT, day(5)))
                .isEmpty();
    }

    @Test
    void a_switch_inside_the_year_leaves_the_earlier_months_as_they_were() {
        Book quarters =
                province.spanned(new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.QUARTER, day(7), "CV 21169"));
        Resolution of = new Resolution(null, quarters);
        assertThat(of.spanKind(day(6))).isEqualTo(SpanKind.MONTH);
        assertThat(of.spanKind(day(7))).isEqualTo(SpanKind.QUARTER);
        assertThat(SpanKind.QUARTER.firstDay(day(9))).isEqualTo(day(7));
    }

    @Test
    void an_agency_may_keep_to_months_where_the_province_has_quarters() {
        Book quarters = nothing.spanned(new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.QUARTER, day(1), "QĐ 5"));
        Book months = Book.of(COMMUNE).spanned(new RatedSpanAdopted(COMMUNE, SpanKind.MONTH, day(4), "QĐ 6"));
        Resolution of = new Resolution(months, quarters);
        assertThat(of.spanKind(day(3))).isEqualTo(SpanKind.QUARTER);
        assertThat(of.spanKind(day(4))).isEqualTo(SpanKind.MONTH);
    }

    @Test
    void a_quarter_is_rated_as_one_or_by_its_months_whatever_was_laid_down_within_it() {
        Book twice = nothing.spanned(new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.MONTH, day(2), "QĐ 5"))
                .spanned(new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.MONTH, day(1), "QĐ 6"))
                .spanned(new RatedSpanAdopted(RegulationId.PROVINCE, SpanKind.QUARTER, day(1), "QĐ 7"));
        Resolution of = new Resolution(null, twice);
        assertThat(of.spanKind(day(2))).isEqualTo(SpanKind.QUARTER);
        assertThat(of.spanKind(day(4))).isEqualTo(SpanKind.MONTH);
    }

    @Test
    void the_later_list_of_holidays_of_a_year_counts() {
        Book listed = nothing.listed(new HolidaysListed(RegulationId.PROVINCE, 2026, List.of(day(1)), "TB 1", null))
                .listed(new HolidaysListed(RegulationId.PROVINCE, 2026, List.of(day(9)), "TB 2", List.of(day(8))));
        Resolution of = new Resolution(null, listed);
        assertThat(of.holidays(2026)).contains(new Holidays(2026, List.of(day(9)), List.of(day(8)), "TB 2"));
        assertThat(of.holidays(2027)).isEmpty();
    }

    @Test
    void terms_of_petitions_are_those_of_the_agency_first() {
        Book general =
                nothing.termed(new PetitionTermsAdopted(RegulationId.PROVINCE, OFFICIALS, 5, 10, day(1), "QĐ 7"));
        Book own = Book.of(COMMUNE).termed(new PetitionTermsAdopted(COMMUNE, OFFICIALS, 7, 15, day(4), "QĐ 8"));
        Resolution of = new Resolution(own, general);
        assertThat(of.terms(OFFICIALS, day(3)).orElseThrow().source()).isEqualTo(Source.PROVINCE);
        assertThat(of.terms(OFFICIALS, day(4)).orElseThrow().what().fileWithinDays())
                .isEqualTo(7);
    }

    private static List<String> governing(@Nullable Book own, Book province, LocalDate day) {
        return new Resolution(own, province)
                .rules(OFFICIALS, day).stream()
                        .map(found ->
                                java.util.Objects.requireNonNull(found.what().rules())
                                                .id() + " " + found.source())
                        .toList();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }
}
