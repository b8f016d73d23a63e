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
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** Ms Hoa leaves an agency that rates by quarters on 10 September for one that rates by months. */
class BroughtMonthsStoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate COMES = LocalDate.of(2026, 9, 10);
    private static final AgencyId FORMER = new AgencyId("so-quy-cu");

    private final Town town = new Town("mang-theo");
    private final StaffCode hoa = new StaffCode("mang-theo-8");

    @Test
    void what_she_did_in_the_full_months_there_counts_in_the_first_month_that_is_rated_here() {
        RegulationId theirs = RegulationId.of(FORMER);
        town.service.tell("indicator", theirs, new RatedSpanAdopted(theirs, SpanKind.QUARTER, JANUARY, "QĐ 40"));
        Ordinances ordinances = town.service.part(Ordinances.class);
        eventually(() -> Span.parse("2026-Q3").equals(ordinances.rhythm(FORMER).ratedSpan(COMES)));
        comes();
        TaskId task = new TaskId("t-mang-theo");
        town.service.tell("submission", task, new TaskAssigned(task, town.planned(), lines(0, 0, 0)));
        open("2026-09");
        eventually(() -> slip("2026-09").path("works").size() == 3);

        // 20 of 20 in July, 10 in August, 0 in September
        town.service.tell("submission", task, new TaskAccepted(task, 30, null, lines(20, 10, 0)));
        eventually(() -> slip("2026-09").at("/figures/a").asString("").equals("0.5"));
        open("2026-10");
        eventually(() -> slip("2026-10").has("state"));
        assertThat(slip("2026-10").path("works").size()).isZero();
    }

    private void comes() {
        town.service.tell(
                "indicator", hoa, new StaffJoined(hoa, "Hoàng Thị Hoa", SubjectKind.CIVIL_SERVANT, FORMER, JANUARY));
        serves(FORMER, JANUARY);
        serves(town.agency, COMES);
        town.service.tell("indicator", hoa, new SuperiorAssigned(hoa, town.minh, COMES, "QĐ 2"));
        eventually(() -> town.knows(town.chair, town.minh, town.lan, hoa));
    }

    private void serves(AgencyId agency, LocalDate from) {
        PostId post = new PostId("vt-mang-theo-" + agency.value());
        town.service.tell(
                "indicator", hoa, new PostAssigned(hoa, post, agency, "kinh-te", "Hoàng Thị Hoa", false, from, "QĐ 2"));
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

    private void open(String span) {
        String body = "{\"agency\":\"%s\",\"span\":\"%s\"}".formatted(town.agency.value(), span);
        Answer opened = town.service.submit(town.head, "/api/v1/periods", body);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    }

    private JsonNode slip(String span) {
        return town.service
                .get(INSPECTOR, "/api/v1/slips/" + hoa.value() + "/" + span)
                .body();
    }
}
