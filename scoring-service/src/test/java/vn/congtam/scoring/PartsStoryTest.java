package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Roster;

/** A longer span is opened, and then it turns out that some of the shorter ones will never be rated. */
class PartsStoryTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void a_year_does_not_wait_for_months_at_whose_end_somebody_serves_no_more() {
        Town town = town("ky-di", JULY);
        opened(town, "2026");
        Rated.in(town, town.agency, town.lan, "2026-07", "90");
        Rated.in(town, town.agency, town.lan, "2026-08", "60");
        eventually(() -> explained(town, "2026").contains("August 2026: 60 points"));
        assertThat(refused(town, "2026", "parts").path("code").asString()).isEqualTo("PARTS_UNCHANGED");
        LocalDate gone = LocalDate.of(2026, 9, 10);
        town.service.tell("indicator", town.lan, new StaffLeft(town.lan, gone, Leaving.RESIGNED, "QĐ 8"));
        eventually(() -> !lan(town).servesOn(gone));

        assertThat(total(town, "2026")).isEmpty();
        eventually(() -> changed(town, "2026").equals(List.of(town.lan.value())));
        assertThat(page(town, "vi"))
                .contains(
                        "data-changed=\"" + town.lan.value() + "\"", "Các kỳ ngắn được tính nay đã khác", "/2026/parts")
                .containsPattern("<button[^>]* disabled[^>]*>Khóa kỳ");
        assertThat(page(town, "en"))
                .contains("Other shorter spans count by now")
                .doesNotContain("??");
        JsonNode early = refused(town, "2026", "lock");
        assertThat(early.path("code").asString()).isEqualTo("PARTS_CHANGED");
        assertThat(early.path("en").asString()).contains(town.lan.value());
        listedAgain(town, "2026");

        // the mean of 90 and 60
        eventually(() -> total(town, "2026").equals("75"));
        eventually(() -> changed(town, "2026").isEmpty());
        eventually(() ->
                post(town, "2026", "parts").body().path("code").asString("").equals("PARTS_UNCHANGED"));
    }

    @Test
    void who_comes_back_is_not_rated_on_the_months_in_between() {
        Town town = town("ky-ve", LocalDate.of(2026, 1, 2));
        town.service.tell(
                "indicator", town.lan, new StaffLeft(town.lan, LocalDate.of(2026, 5, 10), Leaving.RESIGNED, "QĐ 8"));
        LocalDate back = LocalDate.of(2026, 8, 3);
        town.service.tell(
                "indicator",
                town.lan,
                new StaffJoined(town.lan, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, town.agency, back));
        town.service.tell(
                "indicator",
                town.lan,
                new PostAssigned(
                        town.lan, new PostId("vt-2"), town.agency, "kinh-te", "Chuyên viên", false, back, "QĐ 9"));
        town.service.tell("indicator", town.lan, new SuperiorAssigned(town.lan, town.minh, back, "QĐ 9"));
        eventually(() -> lan(town).superiorOn(back).isPresent()
                && lan(town)
                        .postingOn(back)
                        .filter(post -> post.from().equals(back))
                        .isPresent());

        opened(town, "2026");

        eventually(() -> explained(town, "2026").contains("2026-08"));
        assertThat(explained(town, "2026"))
                .contains("\"2026-04\"", "From 01/05/2026 to 31/07/2026: no part of the year")
                .doesNotContain("\"2026-05\"", "\"2026-06\"", "\"2026-07\"");
    }

    @Test
    void what_went_by_before_the_agency_began_is_no_part_of_the_year_unless_it_is_opened_after_all() {
        Town town = town("ky-dau", LocalDate.of(2026, 1, 2));
        opened(town, "2026-09");
        opened(town, "2026");
        eventually(() -> explained(town, "2026").contains("\"2026-10\""));
        assertThat(explained(town, "2026"))
                .contains("\"2026-09\"", "From 01/01/2026 to 31/08/2026: no part of the year")
                .doesNotContain("\"2026-08\"");

        opened(town, "2026-08");

        eventually(() -> changed(town, "2026").contains(town.lan.value()));
        listedAgain(town, "2026");
        eventually(() -> explained(town, "2026").contains("\"2026-08\""));
        assertThat(explained(town, "2026")).doesNotContain("\"2026-07\"");
    }

    /** The quarter is open, and work is given for it, when the agency goes back to months. */
    @Test
    void a_quarter_that_was_opened_by_its_work_leaves_it_to_the_months_that_are_rated_again() {
        Town town = town("ky-lai", LocalDate.of(2026, 1, 2));
        switched(town);
        opened(town, "2026-Q3");
        TaskId task = new TaskId("t-ky-lai");
        Line line = line(town, "2026-07");
        Line ofTheQuarter = new Line(
                line.owner(),
                "2026-07",
                "2026-Q3",
                line.catalogue(),
                line.product(),
                line.title(),
                line.share(),
                line.work());
        town.service.tell("submission", task, new TaskAssigned(task, town.planned(), List.of(ofTheQuarter)));
        eventually(() -> slip(town, "2026-Q3").path("works").size() == 1);
        RegulationId own = RegulationId.of(town.agency);
        town.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.MONTH, JULY, "QĐ 41"));
        Ordinances ordinances = town.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-07").equals(ordinances.rhythm(town.agency).ratedSpan(JULY)));
        opened(town, "2026-07");

        eventually(() -> changed(town, "2026-Q3").contains(town.lan.value()));
        for (String what : List.of("report", "lock")) {
            JsonNode refused = refused(town, "2026-07", what);
            assertThat(refused.path("code").asString()).isEqualTo("QUARTER_CHANGED");
            assertThat(refused.path("en").asString()).contains(town.lan.value());
        }
        listedAgain(town, "2026-Q3");

        eventually(() -> slip(town, "2026-07").path("works").size() == 1);
        eventually(() -> explained(town, "2026-Q3").contains("\"2026-09\""));
        assertThat(slip(town, "2026-Q3").path("figures").path("state").asString())
                .isEqualTo("INCOMPLETE");
    }

    @Test
    void months_in_which_no_law_governs_what_somebody_then_is_are_not_due() {
        Town town = town("ky-loai", JULY);
        opened(town, "2026");
        Rated.in(town, town.agency, town.lan, "2026-07", "90");
        Rated.in(town, town.agency, town.lan, "2026-08", "60");
        LocalDate september = LocalDate.of(2026, 9, 1);
        town.service.tell("indicator", town.lan, new KindChanged(town.lan, SubjectKind.CONTRACT, september, "QĐ 10"));
        eventually(() -> lan(town).kindOn(september) == SubjectKind.CONTRACT);

        listedAgain(town, "2026");

        eventually(() -> total(town, "2026").equals("75"));
    }

    /** The year, its third quarter and July are open when the agency goes over to quarters. */
    @Test
    void what_nobody_opens_any_more_is_not_waited_for_and_a_quarter_is_rated_by_its_own_work() {
        Town town = town("ky-quy", LocalDate.of(2026, 1, 2));
        assigned(town);
        for (String span : List.of("2026", "2026-Q3", "2026-07")) opened(town, span);
        eventually(() -> explained(town, "2026").contains("2026-08"));
        eventually(() -> explained(town, "2026-Q3").contains("2026-08"));
        switched(town);
        Answer never = town.service.submit(town.head, "/api/v1/periods", opening(town, "2026-08"));
        assertThat(never.body().path("code").asString()).isEqualTo("SPAN_NOT_RATED");

        listedAgain(town, "2026");
        listedAgain(town, "2026-Q3");

        eventually(() -> explained(town, "2026").contains("2026-Q3"));
        assertThat(explained(town, "2026")).contains("2026-07").doesNotContain("2026-08", "2026-09");
        // what was given for August comes along; July keeps its own
        eventually(() -> slip(town, "2026-Q3").path("works").size() == 1);
        eventually(() -> slip(town, "2026-Q3").path("figures").has("a"));
        assertThat(explained(town, "2026-Q3")).doesNotContain("2026-08", "2026-09");
    }

    private static Town town(String name, LocalDate since) {
        Town town = new Town(name, since);
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        return town;
    }

    private static void assigned(Town town) {
        TaskId task = new TaskId(town.lan.value());
        town.service.tell(
                "submission",
                task,
                new TaskAssigned(task, town.planned(), List.of(line(town, "2026-07"), line(town, "2026-08"))));
    }

    private static Line line(Town town, String month) {
        Line line = Town.line(town.lan, "Hồ sơ", Work.assigned(20));
        return new Line(
                line.owner(), month, month, line.catalogue(), line.product(), line.title(), line.share(), line.work());
    }

    private static void switched(Town town) {
        RegulationId own = RegulationId.of(town.agency);
        town.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, JULY, "QĐ 40"));
        Ordinances ordinances = town.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-Q3").equals(ordinances.rhythm(town.agency).ratedSpan(JULY)));
    }

    private static void opened(Town town, String span) {
        Answer answer = town.service.submit(town.head, "/api/v1/periods", opening(town, span));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        eventually(() -> slip(town, span).has("state"));
    }

    private static String opening(Town town, String span) {
        return "{\"agency\":\"%s\",\"span\":\"%s\"}".formatted(town.agency.value(), span);
    }

    private static void listedAgain(Town town, String span) {
        Answer answer = post(town, span, "parts");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode refused(Town town, String span, String what) {
        Answer answer = post(town, span, what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.body();
    }

    private static Answer post(Town town, String span, String what) {
        return town.service.submit(town.head, "/api/v1/periods/" + town.agency.value() + "/" + span + "/" + what, "{}");
    }

    private static List<String> changed(Town town, String span) {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/" + span)
                .body()
                .path("changed")
                .valueStream()
                .map(one -> one.path("staff").asString())
                .toList();
    }

    private static String page(Town town, String language) {
        return town.service.get(town.head, "/period?span=2026&lang=" + language).text();
    }

    private static Person lan(Town town) {
        return town.service.part(Roster.class).person(town.lan).orElseThrow();
    }

    private static JsonNode slip(Town town, String span) {
        return town.service
                .get(INSPECTOR, "/api/v1/slips/" + town.lan.value() + "/" + span)
                .body();
    }

    private static String explained(Town town, String span) {
        return slip(town, span).path("explanation").toString();
    }

    private static String total(Town town, String span) {
        return slip(town, span).path("figures").path("total").asString("");
    }
}
