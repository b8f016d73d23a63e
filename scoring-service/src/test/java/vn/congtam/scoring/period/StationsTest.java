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
    private static final Span YEAR = Span.year(2026);
    private static final Map<AgencyId, Rhythm> RHYTHMS = Map.of(MONTHS, by(Kind.MONTH), QUARTERS, by(Kind.QUARTER));

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

    private static List<String> rated(Person person, Span whole) {
        return text(new Stations(person, StationsTest::rhythm).ratedIn(whole));
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
