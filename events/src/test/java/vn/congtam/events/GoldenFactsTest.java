package vn.congtam.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SpanSuperseded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;

/** Golden files are never edited, only added: an old fact must stay readable for ever. */
class GoldenFactsTest {

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_written_in_the_bytes_of_its_golden_file(Fact fact) throws IOException {
        String name = FactNames.nameOf(fact.getClass()) + "." + FactNames.revisionOf(fact.getClass());
        assertThat(Canonical.text(fact)).as(name).isEqualTo(golden(name));
    }

    /** What a fact learned to say later is left out where it is not said, so that the old bytes stay as they are. */
    @Test
    void days_that_are_made_up_for_are_written_beside_the_holidays() throws IOException {
        HolidaysListed listed = new HolidaysListed(
                RegulationId.PROVINCE,
                2026,
                List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                "TB 5015/TB-LĐTBXH",
                List.of(LocalDate.of(2026, 1, 10)));
        assertThat(Canonical.text(listed)).isEqualTo(golden("HolidaysListed.1.make-up"));
    }

    @Test
    void work_that_was_written_down_names_the_entries() throws IOException {
        assertThat(Canonical.text(SubmissionSamples.LOGGED)).isEqualTo(golden("TaskSubmitted.1.logged"));
    }

    @Test
    void how_long_a_piece_of_work_took_is_written_where_it_was_said() throws IOException {
        assertThat(Canonical.text(SubmissionSamples.TIMED)).isEqualTo(golden("WorkLogged.1.timed"));
        assertThat(Canonical.text(SubmissionSamples.TIMED_FIELD_DAY)).isEqualTo(golden("FieldDayLogged.1.timed"));
    }

    @Test
    void how_many_units_fell_short_each_time_is_said_where_it_was_more_than_one() throws IOException {
        assertThat(Canonical.text(SubmissionSamples.SEVERAL_LATE)).isEqualTo(golden("TaskSubmitted.1.units"));
        assertThat(Canonical.text(SubmissionSamples.SEVERAL_EXEMPTED)).isEqualTo(golden("ExemptionGranted.1.units"));
    }

    @Test
    void an_agency_that_came_into_being_on_a_day_says_so() throws IOException {
        AgencyEstablished merged =
                new AgencyEstablished(Samples.MERGED, "UBND xã Diên Khánh mới", LocalDate.of(2026, 11, 16));
        assertThat(Canonical.text(merged)).isEqualTo(golden("AgencyEstablished.1.from"));
    }

    @Test
    void who_is_left_unrated_after_the_lock_is_weighed_with_no_grade() throws IOException {
        assertThat(Canonical.text(new MemberWeighed(ScoringSamples.PERIOD, Samples.LAN, null)))
                .isEqualTo(golden("MemberWeighed.1.unrated"));
    }

    @Test
    void why_nothing_follows_of_a_petition_that_is_upheld_is_said() throws IOException {
        PetitionAnswered upheld = new PetitionAnswered(
                ScoringSamples.PETITION,
                ScoringSamples.SLIP,
                true,
                "Có xác nhận của UBND tỉnh",
                "TB 9",
                Remedy.NONE,
                null,
                false,
                "Điểm không đổi");
        assertThat(Canonical.text(upheld)).isEqualTo(golden("PetitionAnswered.1.unchanged"));
    }

    @Test
    void what_a_period_counted_for_whom_it_closed_is_said() throws IOException {
        Settlement counted = new Settlement(Grade.GOOD, Grade.COMPLETED, null, "1073/12");
        assertThat(Canonical.text(new MemberClosed(ScoringSamples.PERIOD, Samples.LAN, "2026-10", counted)))
                .isEqualTo(golden("MemberClosed.1.counted"));
    }

    @Test
    void for_whom_a_period_was_ended_is_said_where_another_did_it() throws IOException {
        assertThat(Canonical.text(
                        new PeriodLocked(ScoringSamples.PERIOD, Samples.COMMUNE, "2026-10", ScoringSamples.CHAIR)))
                .isEqualTo(golden("PeriodLocked.1.on-behalf"));
        assertThat(Canonical.text(new ResultsPublished(
                        ScoringSamples.PERIOD,
                        Samples.COMMUNE,
                        "2026-10",
                        LocalDate.of(2026, 10, 30),
                        false,
                        List.of(),
                        ScoringSamples.CHAIR,
                        null)))
                .isEqualTo(golden("ResultsPublished.1.on-behalf"));
    }

    @Test
    void that_the_time_to_publish_was_missed_is_said_and_nothing_where_it_was_not() throws IOException {
        assertThat(Canonical.text(new ResultsPublished(
                        ScoringSamples.PERIOD,
                        Samples.COMMUNE,
                        "2026-10",
                        LocalDate.of(2026, 11, 12),
                        false,
                        List.of(),
                        null,
                        true)))
                .isEqualTo(golden("ResultsPublished.1.missed"));
    }

    @Test
    void a_quarter_that_was_worked_in_part_says_in_which_months() throws IOException {
        SlipLocked locked = new SlipLocked(
                ScoringSamples.SLIP,
                ScoringSamples.PERIOD,
                Basis.WORK,
                ScoringSamples.TRACKED.workedIn(List.of("2026-12")));
        assertThat(Canonical.text(locked)).isEqualTo(golden("SlipLocked.1.worked"));
        assertThat(ScoringSamples.TRACKED.worked()).isNull();
    }

    @Test
    void leave_within_a_quarter_is_said_with_its_grade() throws IOException {
        GradeDecided decided = new GradeDecided(
                SlipId.of(Samples.LAN, "2026-Q4"),
                PeriodId.of(Samples.COMMUNE, "2026-Q4"),
                Grade.GOOD,
                Grade.GOOD,
                "1073/12",
                null,
                "QĐ 33",
                false,
                null,
                new Absent(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)));
        assertThat(Canonical.text(decided)).isEqualTo(golden("GradeDecided.1.absent"));
    }

    @Test
    void months_that_nobody_else_rates_come_along() throws IOException {
        MemberListed listed = ScoringSamples.ALL.stream()
                .filter(MemberListed.class::isInstance)
                .map(MemberListed.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(Canonical.text(new MemberListed(
                        listed.period(),
                        listed.span(),
                        listed.basis(),
                        listed.due(),
                        listed.member(),
                        listed.rules(),
                        listed.parts(),
                        listed.tracked(),
                        listed.superseded(),
                        listed.from(),
                        List.of("2026-07", "2026-08"))))
                .isEqualTo(golden("MemberListed.1.brought"));
        assertThat(Canonical.text(new SpanSuperseded(
                        SlipId.of(Samples.LAN, "2026-Q4"), "2026-12", List.of("2026-10", "2026-11"))))
                .isEqualTo(golden("SpanSuperseded.1.months"));
    }

    @Test
    void that_somebody_was_absent_has_a_golden_file_of_its_own() throws IOException {
        LeftUnrated absent = new LeftUnrated(
                ScoringSamples.SLIP,
                ScoringSamples.PERIOD,
                Unrated.MATERNITY,
                "QĐ 33",
                false,
                null,
                new Absent(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 1, 31)));
        assertThat(Canonical.text(absent)).isEqualTo(golden("LeftUnrated.1.absent"));
    }

    @Test
    void a_petition_above_which_nobody_stands_is_addressed_to_nobody() throws IOException {
        PetitionFiled filed = new PetitionFiled(
                ScoringSamples.PETITION,
                SlipId.of(ScoringSamples.CHAIR, "2026-10"),
                ScoringSamples.PERIOD,
                Samples.COMMUNE,
                ScoringSamples.CHAIR,
                null,
                null,
                "Điều 24",
                "Trễ do bão số 12",
                "Loại trừ một lần trễ",
                null);
        assertThat(Canonical.text(filed)).isEqualTo(golden("PetitionFiled.1.to-the-province"));
    }

    @Test
    void an_evaluation_that_names_its_rules_has_a_golden_file_of_its_own() throws IOException {
        assertThat(Canonical.text(ScoringSamples.OPENED_BY_RULES))
                .isEqualTo(golden("AgencyEvaluationOpened.1.with-rules"));
    }

    @Test
    void every_published_fact_has_a_sample() {
        assertThat(facts().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(FactNames.published().all());
    }

    @Test
    void a_fact_is_found_by_its_stored_name() {
        FactNames names = FactNames.published();
        assertThat(names.all())
                .allSatisfy(type -> assertThat(names.typeOf(FactNames.nameOf(type)))
                        .hasValueSatisfying(found -> assertThat(found).isEqualTo(type)));
        assertThat(names.typeOf("NeverHappened")).isEmpty();
    }

    static Stream<Fact> facts() {
        return Stream.of(Samples.ALL, SubmissionSamples.ALL, ScoringSamples.ALL).flatMap(List::stream);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFactsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(in).as("golden file of %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
