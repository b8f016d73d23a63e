package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.period.Commune.LAN;
import static vn.congtam.scoring.period.Commune.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Tenure;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Since;
import vn.congtam.rulebook.period.Span;

/** What Ms Lan's year 2026 is made of, as more and more becomes known. */
class PartsTest {
    private static final AgencyId MONTHS = new AgencyId("xa-thang");
    private static final AgencyId QUARTERS = new AgencyId("so-quy");
    private static final AgencyId SWITCHED = new AgencyId("xa-doi");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Span YEAR = Span.year(2026);
    private static final Span Q3 = Span.quarter(2026, 3);
    private static final Span THREE_MONTHS = Span.parse("2026-07-01--2026-09-30");
    private static final Map<AgencyId, Rhythm> RHYTHMS = Map.of(
            MONTHS, by(new Since(Kind.MONTH, BEGIN)),
            QUARTERS, by(new Since(Kind.QUARTER, BEGIN)),
            SWITCHED, by(new Since(Kind.MONTH, BEGIN), new Since(Kind.QUARTER, JULY)));
    private static final String[] FIRST_HALF = months(1, 6);

    @Test
    void who_serves_all_year_is_rated_on_all_of_it() {
        assertThat(year(serving(MONTHS), Evaluated.NOWHERE)).containsExactly(months(1, 12));
        assertThat(year(serving(QUARTERS), Evaluated.NOWHERE))
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Test
    void nobody_waits_for_spans_at_whose_end_he_serves_no_more() {
        LocalDate last = LocalDate.of(2026, 8, 19);
        assertThat(year(leaving(MONTHS, last), Evaluated.NOWHERE)).containsExactly(months(1, 7));
        assertThat(year(leaving(QUARTERS, last), Evaluated.NOWHERE)).containsExactly("2026-Q1", "2026-Q2");
        assertThat(parts(leaving(MONTHS, last), Evaluated.NOWHERE).of(Q3).counted())
                .containsExactly(Span.parse("2026-07"));
        assertThat(quarters(leaving(MONTHS, last), Evaluated.NOWHERE)).containsExactly("2026-Q1", "2026-Q2");
    }

    @Test
    void but_for_one_in_which_he_was_listed_before_it_was_known() {
        LocalDate last = LocalDate.of(2026, 8, 19);
        assertThat(year(leaving(MONTHS, last), listed("2026-08"))).containsExactly(months(1, 8));
        assertThat(year(leaving(QUARTERS, last), listed("2026-Q3"))).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
        assertThat(year(leaving(MONTHS, last), left("2026-08"))).containsExactly(months(1, 8));
        assertThat(quarters(leaving(MONTHS, last), left("2026-Q3"))).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
    }

    @Test
    void who_comes_back_is_not_rated_on_what_lies_between() {
        Person back = person(
                List.of(new Tenure(MONTHS, BEGIN, LocalDate.of(2026, 5, 9)), new Tenure(MONTHS, day(8, 3), null)),
                List.of());
        assertThat(year(back, Evaluated.NOWHERE)).containsExactly(and(months(1, 4), months(8, 12)));
        Person quarterly = person(
                List.of(new Tenure(QUARTERS, BEGIN, LocalDate.of(2026, 5, 9)), new Tenure(QUARTERS, day(8, 3), null)),
                List.of());
        assertThat(year(quarterly, Evaluated.NOWHERE)).containsExactly("2026-Q1", "2026-Q3", "2026-Q4");
    }

    @Test
    void months_that_nobody_opens_any_more_give_way_to_the_quarters() {
        assertThat(year(serving(SWITCHED), Evaluated.NOWHERE)).containsExactly(and(FIRST_HALF, "2026-Q3", "2026-Q4"));
    }

    @Test
    void a_month_that_was_opened_before_counts_beside_its_quarter_and_no_day_twice() {
        assertThat(year(serving(SWITCHED), listed("2026-07")))
                .containsExactly(and(FIRST_HALF, "2026-07", "2026-Q3", "2026-Q4"));
        assertThat(year(serving(SWITCHED), listed("2026-07", "2026-08", "2026-09")))
                .containsExactly(and(FIRST_HALF, and(months(7, 9), "2026-Q4")));
    }

    @Test
    void a_quarter_that_was_opened_by_its_work_takes_the_place_of_months_that_are_not() {
        assertThat(year(serving(MONTHS), listed("2026-Q3")))
                .containsExactly(and(FIRST_HALF, and(new String[] {"2026-Q3"}, months(10, 12))));
    }

    @Test
    void a_quarter_that_is_made_from_its_months_is_no_part_beside_them() {
        Evaluated tracked = new Evaluated(Set.of(Q3), Set.of(), Map.of());
        assertThat(year(serving(MONTHS), tracked)).containsExactly(months(1, 12));
    }

    @Test
    void months_rated_before_somebody_came_count_beside_the_quarter_in_a_year_alone() {
        Person came = person(
                List.of(new Tenure(MONTHS, BEGIN, null)),
                List.of(),
                new Person.Posting(new PostId("vt"), QUARTERS, "kinh-te", false, day(9, 10)));
        assertThat(year(came, left("2026-07", "2026-08")))
                .containsExactly(and(FIRST_HALF, "2026-07", "2026-Q3", "2026-08", "2026-Q4"));
        assertThat(year(came, Evaluated.NOWHERE)).containsExactly(and(FIRST_HALF, "2026-Q3", "2026-Q4"));
        assertThat(parts(came, left("2026-07", "2026-08")).of(THREE_MONTHS).counted())
                .containsExactly(Q3);
    }

    @Test
    void what_no_law_governs_is_not_due() {
        Person contract = person(
                List.of(new Tenure(MONTHS, BEGIN, null)),
                List.of(
                        new Person.Kind(SubjectKind.CIVIL_SERVANT, BEGIN),
                        new Person.Kind(SubjectKind.CONTRACT, day(9, 15))));
        assertThat(year(contract, Evaluated.NOWHERE)).containsExactly(months(1, 8));
        assertThat(year(contract, listed("2026-09"))).containsExactly(months(1, 9));
        assertThat(quarters(contract, Evaluated.NOWHERE)).containsExactly("2026-Q1", "2026-Q2");
    }

    @Test
    void what_is_due_too_late_waits_until_it_was_rated() {
        Predicate<Span> early = part -> part.last().isBefore(day(12, 1));
        assertThat(texts(new Parts(YEAR, stations(serving(MONTHS)), listed("2026-12"), early, _ -> true).counted()))
                .containsExactly(months(1, 11));
        assertThat(texts(new Parts(YEAR, stations(serving(MONTHS)), left("2026-12"), early, _ -> true).counted()))
                .containsExactly(months(1, 12));
    }

    private record Asked(Person person, Evaluated evaluated) {
        Parts of(Span whole) {
            return new Parts(
                    whole,
                    stations(person),
                    evaluated,
                    _ -> true,
                    part -> person.kindOn(part.last()) != SubjectKind.CONTRACT);
        }
    }

    private static Asked parts(Person person, Evaluated evaluated) {
        return new Asked(person, evaluated);
    }

    private static List<String> year(Person person, Evaluated evaluated) {
        return texts(parts(person, evaluated).of(YEAR).counted());
    }

    private static List<String> quarters(Person person, Evaluated evaluated) {
        return texts(parts(person, evaluated).of(YEAR).quarters());
    }

    private static Evaluated listed(String... spans) {
        return new Evaluated(spans(spans), spans(spans), Map.of());
    }

    private static Evaluated left(String... spans) {
        return new Evaluated(
                Set.of(),
                spans(spans),
                spans(spans).stream().collect(Collectors.toMap(Function.identity(), PartsTest::tracked)));
    }

    private static Tracked tracked(Span span) {
        return new Tracked(
                span.toString(),
                RULES,
                false,
                "SCORED",
                null,
                null,
                "27",
                null,
                null,
                null,
                "90",
                null,
                null,
                List.of());
    }

    private static Set<Span> spans(String... texts) {
        return Stream.of(texts).map(Span::parse).collect(Collectors.toSet());
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    private static String[] months(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj("2026-%02d"::formatted)
                .toArray(String[]::new);
    }

    private static String[] and(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Rhythm by(Since... changes) {
        return Rhythm.by(RuleSet.of(RuleSet.DEFAULT), List.of(changes));
    }

    private static Stations stations(Person person) {
        return new Stations(person, agency -> Objects.requireNonNull(RHYTHMS.get(agency)));
    }

    private static Person serving(AgencyId agency) {
        return person(List.of(new Tenure(agency, BEGIN, null)), List.of());
    }

    private static Person leaving(AgencyId agency, LocalDate last) {
        return person(List.of(new Tenure(agency, BEGIN, last)), List.of());
    }

    private static Person person(List<Tenure> tenures, List<Person.Kind> kinds, Person.Posting... postings) {
        return new Person(
                LAN, "Nguyễn Thị Lan", tenures, kinds, List.of(postings), List.of(), List.of(), List.of(), List.of());
    }
}
