package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.period.Commune.LAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Since;
import vn.congtam.rulebook.period.Span;

/** One agency rates by months, the other by quarters; Ms Lan goes from one to the other. */
class StationsTest {
    private static final AgencyId MONTHS = new AgencyId("xa-thang");
    private static final AgencyId QUARTERS = new AgencyId("so-quy");
    private static final AgencyId OTHERS = new AgencyId("xa-thang-khac");
    private static final Span YEAR = Span.year(2026);
    private static final Map<AgencyId, Rhythm> RHYTHMS =
            Map.of(MONTHS, by(Kind.MONTH), OTHERS, by(Kind.MONTH), QUARTERS, by(Kind.QUARTER));

    @Test
    void the_months_of_the_former_agency_stay_months_in_the_year() {
        assertThat(rated(lan(MONTHS, QUARTERS, LocalDate.of(2026, 7, 1), null), YEAR))
                .containsExactly(
                        "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-Q3", "2026-Q4");
    }

    @Test
    void the_quarters_of_the_former_agency_stay_quarters_in_the_year() {
        assertThat(rated(lan(QUARTERS, MONTHS, LocalDate.of(2026, 10, 1), null), YEAR))
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-10", "2026-11", "2026-12");
    }

    @Test
    void a_quarter_within_which_somebody_comes_is_rated_where_he_is_at_its_end() {
        assertThat(rated(lan(MONTHS, QUARTERS, LocalDate.of(2026, 9, 10), null), YEAR))
                .containsExactly(
                        "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-Q3", "2026-Q4");
    }

    @Test
    void of_a_quarter_within_which_somebody_leaves_those_months_are_due_at_whose_end_he_is_rated() {
        assertThat(rated(lan(QUARTERS, MONTHS, LocalDate.of(2026, 9, 1), null), YEAR))
                .containsExactly("2026-Q1", "2026-Q2", "2026-09", "2026-10", "2026-11", "2026-12");
    }

    @Test
    void a_year_that_is_graded_by_quarters_alone_takes_those_of_the_months() {
        Person lan = lan(MONTHS, QUARTERS, LocalDate.of(2026, 7, 1), null);
        assertThat(text(new Stations(lan, StationsTest::rhythm).quartersIn(YEAR)))
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Test
    void nothing_is_due_at_whose_end_he_no_longer_serves_and_no_span_is_a_part_of_itself() {
        Person gone = lan(MONTHS, QUARTERS, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 20));
        assertThat(rated(gone, YEAR)).containsExactly("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06");
        assertThat(rated(gone, Span.quarter(2026, 3))).isEmpty();
    }

    @Test
    void work_given_before_for_days_that_another_agency_rates_comes_along() {
        Person lan = lan(QUARTERS, MONTHS, LocalDate.of(2026, 9, 1), null);
        assertThat(leftBehind(lan, "2026-09")).containsExactly("2026-Q3");
        assertThat(leftBehind(lan, "2026-07")).containsExactly("2026-Q3");
        assertThat(leftBehind(lan(MONTHS, QUARTERS, LocalDate.of(2026, 9, 1), null), "2026-Q3"))
                .containsExactly("2026-09");
        assertThat(leftBehind(lan(MONTHS, MONTHS, LocalDate.of(2026, 9, 1), null), "2026-09"))
                .isEmpty();
    }

    @Test
    void full_months_of_a_quarter_that_somebody_leaves_go_to_the_first_month_that_is_rated_after_them() {
        Person lan = lan(QUARTERS, MONTHS, LocalDate.of(2026, 9, 10), null);
        assertThat(brought(lan, "2026-09")).containsExactly("2026-07", "2026-08");
        assertThat(brought(lan, "2026-10")).isEmpty();
        Person merged = lan(QUARTERS, MONTHS, LocalDate.of(2026, 8, 15), null);
        assertThat(brought(merged, "2026-08")).containsExactly("2026-07");
        assertThat(brought(merged, "2026-09")).isEmpty();
    }

    @Test
    void nothing_comes_along_where_it_is_rated_by_itself() {
        assertThat(brought(lan(QUARTERS, MONTHS, LocalDate.of(2026, 7, 10), null), "2026-07"))
                .isEmpty();
        assertThat(brought(lan(QUARTERS, MONTHS, LocalDate.of(2026, 10, 1), null), "2026-10"))
                .isEmpty();
        assertThat(brought(lan(MONTHS, QUARTERS, LocalDate.of(2026, 9, 1), null), "2026-Q3"))
                .isEmpty();
        assertThat(brought(lan(MONTHS, MONTHS, LocalDate.of(2026, 9, 10), null), "2026-09"))
                .isEmpty();
    }

    /** In August she is in an agency of months, and at the end of the quarter in one of quarters again. */
    @Test
    void a_quarter_that_is_rated_where_somebody_is_at_its_end_keeps_its_months() {
        Person back = through(QUARTERS, MONTHS, LocalDate.of(2026, 8, 10), QUARTERS, LocalDate.of(2026, 9, 5));
        assertThat(brought(back, "2026-08")).isEmpty();
    }

    @Test
    void of_two_agencies_the_first_takes_them() {
        Person twice = through(QUARTERS, MONTHS, LocalDate.of(2026, 8, 10), OTHERS, LocalDate.of(2026, 9, 5));
        assertThat(brought(twice, "2026-08")).containsExactly("2026-07");
        assertThat(brought(twice, "2026-09")).isEmpty();
    }

    private static List<String> brought(Person person, String span) {
        return text(new Stations(person, StationsTest::rhythm).broughtTo(Span.parse(span)));
    }

    private static Person through(AgencyId first, AgencyId then, LocalDate since, AgencyId last, LocalDate from) {
        Person two = lan(first, then, since, null);
        return new Person(
                LAN,
                two.name(),
                two.tenures(),
                List.of(),
                Stream.concat(two.postings().stream(), Stream.of(posting(last, from)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> rated(Person person, Span whole) {
        return text(new Stations(person, StationsTest::rhythm).ratedIn(whole));
    }

    private static List<String> leftBehind(Person person, String span) {
        return text(new Stations(person, StationsTest::rhythm).leftBehind(Span.parse(span)));
    }

    private static List<String> text(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    private static Rhythm rhythm(AgencyId agency) {
        return Objects.requireNonNull(RHYTHMS.get(agency));
    }

    private static Rhythm by(Kind kind) {
        return Rhythm.by(RuleSet.of(RuleSet.DEFAULT), List.of(new Since(kind, LocalDate.of(2026, 1, 1))));
    }

    private static Person lan(AgencyId first, AgencyId then, LocalDate since, @Nullable LocalDate until) {
        LocalDate begin = LocalDate.of(2026, 1, 1);
        return new Person(
                LAN,
                "Nguyễn Thị Lan",
                List.of(new Person.Tenure(first, begin, until)),
                List.of(),
                Stream.of(posting(first, begin), posting(then, since)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Person.Posting posting(AgencyId agency, LocalDate from) {
        return new Person.Posting(new PostId("vt-" + agency.value()), agency, "kinh-te", false, from);
    }
}
