package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.SpanKind;
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

/** Work was given by months; then the agency goes over to quarters before the first of these months is opened. */
class SwitchStoryTest {
    private final Town town = new Town("doi");
    private final TaskId task = new TaskId("doi-1");

    @Test
    void work_of_the_months_counts_in_the_quarter_with_the_facts_behind_it() {
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        town.service.tell("submission", task, new TaskAssigned(task, town.planned(), lines(0, 0)));
        RegulationId own = RegulationId.of(town.agency);
        LocalDate from = LocalDate.of(2026, 7, 1);
        town.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, from, "QĐ 40"));
        Ordinances ordinances = town.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-Q3").equals(ordinances.rhythm(town.agency).ratedSpan(from)));
        assertThat(open("2026-07").body().path("code").asString()).isEqualTo("SPAN_NOT_RATED");
        assertThat(open("2026-Q3").status()).isEqualTo(201);
        // 20 of 20 in July, 10 of 20 in August
        String accepted = town.service.tell("submission", task, new TaskAccepted(task, 30, null, lines(20, 10)));
        eventually(() -> a().equals("0.75"));
        eventually(() ->
                slip().path("works").valueStream().allMatch(work -> facts(work).contains(accepted)));
        assertThat(slip().path("works").valueStream())
                .hasSize(2)
                .allSatisfy(work -> assertThat(facts(work)).contains(accepted));
    }

    private static List<String> facts(JsonNode work) {
        return work.path("facts")
                .valueStream()
                .map(fact -> fact.path("eventId").asString())
                .toList();
    }

    private List<Line> lines(int july, int august) {
        return Stream.of(line("2026-07", july), line("2026-08", august)).toList();
    }

    private Line line(String month, int completed) {
        Work work = Work.assigned(20).completed(completed);
        Line line = Town.line(town.lan, "Hồ sơ", work);
        return new Line(line.owner(), month, month, line.catalogue(), line.product(), line.title(), line.share(), work);
    }

    private Answer open(String span) {
        return town.service.submit(
                town.head, "/api/v1/periods", "{\"agency\":\"xa-doi\",\"span\":\"%s\"}".formatted(span));
    }

    private JsonNode slip() {
        return town.service
                .get(INSPECTOR, "/api/v1/slips/" + town.lan.value() + "/2026-Q3")
                .body();
    }

    private String a() {
        return slip().at("/figures/a").asString("");
    }
}
