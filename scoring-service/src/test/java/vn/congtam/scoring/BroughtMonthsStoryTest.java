package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** Ms Hoa leaves an agency that rates by quarters for one that rates by months. */
class BroughtMonthsStoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate IN_SEPTEMBER = LocalDate.of(2026, 9, 10);
    private static final LocalDate IN_AUGUST = LocalDate.of(2026, 8, 10);

    @Test
    void what_she_did_in_the_full_months_there_counts_in_the_first_month_that_is_rated_here() {
        Move move = new Move("mang-theo", IN_SEPTEMBER);
        move.begins();
        move.open("2026-09");
        eventually(() -> move.works("2026-09") == 3);

        // 20 of 20 in July, 10 in August, 0 in September
        move.accepted(20, 10, 0);
        eventually(() -> move.quantity("2026-09").equals("0.5"));
        move.open("2026-10");
        eventually(() -> move.slip("2026-10").has("state"));
        assertThat(move.works("2026-10")).isZero();
    }

    /** She comes in August; nothing is rated here before October. */
    @Test
    void where_nothing_is_rated_yet_when_she_comes_it_counts_in_the_first_month_that_is_and_nowhere_twice() {
        Move move = new Move("mang-xa", IN_AUGUST);
        move.begins();
        move.open("2026-10");
        eventually(() -> move.works("2026-10") == 3);
        move.accepted(20, 10, 0);
        eventually(() -> move.quantity("2026-10").equals("0.5"));

        move.open("2026-09");
        eventually(() -> move.slip("2026-09").has("state"));
        move.accepted(20, 20, 20);
        eventually(() -> move.quantity("2026-10").equals("1"));
        assertThat(move.works("2026-09")).isZero();
    }

    /** Nothing is rated here before the next year: her year waits for August, and for nobody else's. */
    @Test
    void where_nothing_of_the_year_takes_it_the_year_waits_for_the_month_that_would() {
        Move move = new Move("mang-cho", IN_AUGUST);
        move.begins();
        move.opened(move.former, "2026-Q1");
        move.opened(move.town.agency, "2027-01");
        move.open("2026");
        eventually(() -> {
            move.town.service.submit(
                    move.town.head, "/api/v1/periods/" + move.town.agency.value() + "/2026/parts", "{}");
            String explained = move.slip("2026").path("explanation").toString();
            return explained.contains("\"2026-08\"") && !explained.contains("\"2026-10\"");
        });
        assertThat(move.slip("2026").at("/figures/state").asString()).isEqualTo("INCOMPLETE");
    }

    private static final class Move {
        private final Town town;
        private final String name;
        private final AgencyId former;
        private final StaffCode hoa;
        private final TaskId task;
        private final LocalDate comes;

        Move(String name, LocalDate comes) {
            this.name = name;
            this.comes = comes;
            town = new Town(name);
            former = new AgencyId("so-" + name);
            hoa = new StaffCode(name + "-8");
            task = new TaskId("t-" + name);
        }

        void begins() {
            RegulationId theirs = RegulationId.of(former);
            town.service.tell("indicator", theirs, new RatedSpanAdopted(theirs, SpanKind.QUARTER, JANUARY, "QĐ 40"));
            Ordinances ordinances = town.service.part(Ordinances.class);
            eventually(
                    () -> Span.parse("2026-Q3").equals(ordinances.rhythm(former).ratedSpan(comes)));
            town.service.tell(
                    "indicator",
                    hoa,
                    new StaffJoined(hoa, "Hoàng Thị Hoa", SubjectKind.CIVIL_SERVANT, former, JANUARY));
            serves(former, JANUARY);
            serves(town.agency, comes);
            town.service.tell("indicator", hoa, new SuperiorAssigned(hoa, town.minh, comes, "QĐ 2"));
            eventually(() -> town.knows(town.chair, town.minh, town.lan, hoa));
            town.service.tell("submission", task, new TaskAssigned(task, town.planned(), lines(0, 0, 0)));
        }

        void opened(AgencyId agency, String span) {
            PeriodId period = PeriodId.of(agency, span);
            LocalDate due = Span.parse(span).last();
            town.service.tell("scoring", period, new PeriodOpened(period, agency, span, Basis.WORK, List.of(), due));
        }

        private void serves(AgencyId agency, LocalDate from) {
            PostId post = new PostId("vt-" + name + "-" + agency.value());
            town.service.tell(
                    "indicator",
                    hoa,
                    new PostAssigned(hoa, post, agency, "kinh-te", "Hoàng Thị Hoa", false, from, "QĐ 2"));
        }

        void accepted(int july, int august, int september) {
            List<Line> done = lines(july, august, september);
            town.service.tell("submission", task, new TaskAccepted(task, july + august + september, null, done));
        }

        private List<Line> lines(int july, int august, int september) {
            return List.of(line("2026-07", july), line("2026-08", august), line("2026-09", september));
        }

        private Line line(String month, int completed) {
            Work work = Work.assigned(20).completed(completed);
            Line line = Town.line(hoa, "Hồ sơ", work);
            return new Line(
                    line.owner(), month, "2026-Q3", line.catalogue(), line.product(), line.title(), line.share(), work);
        }

        void open(String span) {
            String body = "{\"agency\":\"%s\",\"span\":\"%s\"}".formatted(town.agency.value(), span);
            Answer opened = town.service.submit(town.head, "/api/v1/periods", body);
            assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        }

        int works(String span) {
            return slip(span).path("works").size();
        }

        String quantity(String span) {
            return slip(span).at("/figures/a").asString("");
        }

        JsonNode slip(String span) {
            return town.service
                    .get(INSPECTOR, "/api/v1/slips/" + hoa.value() + "/" + span)
                    .body();
        }
    }
}
