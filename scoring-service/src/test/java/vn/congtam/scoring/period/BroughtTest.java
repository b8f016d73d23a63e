package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.period.Commune.LAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
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

/** One agency rates by months, another by quarters; what Ms Lan brings when she goes from one to the other. */
class BroughtTest {
    private static final AgencyId MONTHS = new AgencyId("xa-thang");
    private static final AgencyId QUARTERS = new AgencyId("so-quy");
    private static final AgencyId LATER = new AgencyId("so-quy-khac");
    private static final AgencyId OTHERS = new AgencyId("xa-thang-khac");
    private static final Span YEAR = Span.year(2026);
    private static final BiPredicate<AgencyId, Span> EVERYWHERE = (_, _) -> true;
    private static final Map<AgencyId, Rhythm> RHYTHMS =
            Map.of(MONTHS, by(Kind.MONTH), OTHERS, by(Kind.MONTH), QUARTERS, by(Kind.QUARTER), LATER, by(Kind.QUARTER));

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

    /** She comes in August, and the first month that is rated there is October. */
    @Test
    void what_somebody_brings_waits_for_the_first_month_that_the_agency_rates() {
        Brought august = brought(lan(QUARTERS, MONTHS, LocalDate.of(2026, 8, 10), null), from("2026-10"));
        assertThat(text(august.to(Span.parse("2026-10")))).containsExactly("2026-07", "2026-08", "2026-09");
        assertThat(text(august.leftBehind(Span.parse("2026-10")))).containsExactly("2026-Q3", "2026-Q4");
        assertThat(august.to(Span.parse("2026-11"))).isEmpty();
        assertThat(august.awaited(YEAR)).isEmpty();
    }

    @Test
    void likewise_days_of_a_month_that_she_left_before_its_end() {
        Brought august = brought(lan(OTHERS, MONTHS, LocalDate.of(2026, 8, 10), null), from("2026-09"));
        assertThat(text(august.to(Span.parse("2026-09")))).containsExactly("2026-08");
        assertThat(text(august.leftBehind(Span.parse("2026-09")))).contains("2026-08");
    }

    @Test
    void where_no_span_of_the_year_takes_it_the_year_waits_for_the_one_that_would() {
        Person lan = lan(QUARTERS, MONTHS, LocalDate.of(2026, 8, 10), null);
        assertThat(text(brought(lan, from("2027-01")).awaited(YEAR))).containsExactly("2026-08", "2026-09");
        assertThat(brought(lan, from("2026-12")).awaited(YEAR)).isEmpty();
        assertThat(brought(lan, (_, _) -> false).awaited(YEAR)).isEmpty();
    }

    /** Two that rate by quarters, and one by months: who rates first after them takes both months. */
    @Test
    void of_three_agencies_the_last_takes_what_neither_of_the_others_rates() {
        Person lan = through(QUARTERS, LATER, LocalDate.of(2026, 8, 10), MONTHS, LocalDate.of(2026, 9, 5));
        assertThat(brought(lan, "2026-09")).containsExactly("2026-07", "2026-08");
        assertThat(leftBehind(lan, "2026-09")).containsExactly("2026-Q3");
        Person between = through(OTHERS, QUARTERS, LocalDate.of(2026, 8, 10), MONTHS, LocalDate.of(2026, 9, 5));
        assertThat(brought(between, "2026-09")).containsExactly("2026-08");
        assertThat(leftBehind(between, "2026-09")).containsExactly("2026-Q3", "2026-08");
    }

    /** August was begun in one agency and is rated in the next; the quarter, where she is at its end, does not take it. */
    @Test
    void what_is_rated_where_somebody_is_at_its_end_is_taken_by_nothing_else() {
        Person lan = through(OTHERS, MONTHS, LocalDate.of(2026, 8, 10), QUARTERS, LocalDate.of(2026, 9, 5));
        assertThat(leftBehind(lan, "2026-Q3")).containsExactly("2026-09").doesNotContain("2026-08");
    }

    private static List<String> brought(Person person, String span) {
        return text(brought(person, EVERYWHERE).to(Span.parse(span)));
    }

    private static Brought brought(Person person, BiPredicate<AgencyId, Span> rates) {
        return new Brought(new Stations(person, BroughtTest::rhythm), rates);
    }

    /** She comes to an agency of months that begins to rate with this span. */
    private static BiPredicate<AgencyId, Span> from(String first) {
        return (agency, span) -> !agency.equals(MONTHS)
                || !span.last().isBefore(Span.parse(first).first());
    }

    private static List<String> leftBehind(Person person, String span) {
        return text(brought(person, EVERYWHERE).leftBehind(Span.parse(span)));
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
