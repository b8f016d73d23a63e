package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** Ms Lan goes in October from a commune that rates by months, and has opened hers, to one that rates by quarters. */
class LetGoStoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final Town months = new Town("roi");
    private final Town quarters = new Town("toi");

    @Test
    void her_work_of_the_month_counts_in_the_quarter_and_her_former_leader_waits_for_it_no_more() {
        months.lanWorks();
        months.opened();
        eventually(() -> of(months.lan, Town.MONTH)
                .at("/figures/taskPoints")
                .asString("")
                .equals("62.42"));
        eventually(() -> of(months.minh, Town.MONTH).path("people").has(months.lan.value()));
        moves();

        done(quarters.service.submit(quarters.head, "/api/v1/periods", "{\"agency\":\"xa-toi\",\"span\":\"2026-Q4\"}"));
        eventually(() -> of(months.lan, "2026-Q4").has("slip"));
        done(months.service.submit(
                months.head,
                "/api/v1/periods/xa-roi/" + Town.MONTH + "/members/" + months.lan.value() + "/release",
                "{}"));

        eventually(() ->
                of(months.lan, "2026-Q4").at("/figures/taskPoints").asString("").equals("62.42"));
        eventually(() -> !of(months.minh, Town.MONTH).path("people").has(months.lan.value()));
    }

    private void moves() {
        RegulationId own = RegulationId.of(quarters.agency);
        quarters.service.tell("indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, JANUARY, "QĐ 40"));
        Ordinances ordinances = quarters.service.part(Ordinances.class);
        eventually(() ->
                Span.parse("2026-Q4").equals(ordinances.rhythm(quarters.agency).ratedSpan(DAY)));
        StaffCode lan = months.lan;
        PostId post = new PostId("vt-" + lan.value() + "-toi");
        quarters.service.tell(
                "indicator",
                lan,
                new PostAssigned(lan, post, quarters.agency, "kinh-te", "Nguyễn Thị Lan", false, DAY, "QĐ 2"));
        quarters.service.tell("indicator", lan, new SuperiorAssigned(lan, quarters.minh, DAY, "QĐ 2"));
        eventually(() -> quarters.knows(quarters.chair, quarters.minh, quarters.lan, lan));
    }

    private JsonNode of(StaffCode staff, String span) {
        return months.service
                .get(Town.INSPECTOR, "/api/v1/slips/" + staff.value() + "/" + span)
                .body();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
