package vn.congtam.scoring.reference.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.Standings;

/** Minh assesses, once in the place of the chair: neither answers for what was found, or is contested. */
class AssessorsTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final TaskId LATE = new TaskId("t-late");
    private static final TaskId FINE = new TaskId("t-fine");
    private static final Line OF_LATE = line(Work.assigned(2).late(1));
    private static final Line OF_FINE = line(Work.assigned(2));

    private final Folding facts = new Folding()
            .stream(
                    "scoring",
                    slip("2026-10"),
                    new WorkRecorded(slip("2026-10"), LATE, OF_LATE),
                    new WorkRecorded(slip("2026-10"), FINE, OF_FINE));

    @Test
    void of_a_task_that_is_contested_are_who_assessed_it_whatever_came_of_it() {
        told(FINE, new TaskAccepted(FINE, 2, null, done(OF_FINE)));
        told(LATE, new TaskReturned(LATE, "lại", LocalDate.of(2026, 10, 20), List.of(OF_LATE), CHAIR));
        assertThat(of("2026-10", FINE.value())).containsExactly(MINH);
        assertThat(of("2026-10", LATE.value())).containsOnly(MINH, CHAIR);
    }

    @Test
    void of_a_general_criterion_is_nobody() {
        told(LATE, new TaskAccepted(LATE, 2, null, done(OF_LATE)));
        assertThat(of("2026-10", "II.3")).isEmpty();
    }

    @Test
    void of_the_whole_result_are_who_assessed_what_was_late_or_failed() {
        told(FINE, new TaskAccepted(FINE, 2, null, done(OF_FINE)));
        assertThat(of("2026-10", null)).isEmpty();
        told(LATE, new TaskAccepted(LATE, 2, null, done(OF_LATE), CHAIR));
        assertThat(of("2026-10", null)).containsOnly(MINH, CHAIR);
    }

    @Test
    void of_what_was_late_for_an_objective_cause_is_nobody_but_where_it_is_contested() {
        told(LATE, new TaskAccepted(LATE, 2, null, done(OF_LATE)));
        Line exempted = OF_LATE.with(OF_LATE.work().lateExempted());
        told(LATE, new ExemptionGranted(LATE, Shortfall.LATE, "QĐ 3", List.of(exempted)));
        assertThat(of("2026-10", null)).isEmpty();
        assertThat(of("2026-10", LATE.value())).containsExactly(MINH);
    }

    @Test
    void of_what_was_late_and_never_assessed_is_nobody() {
        told(LATE, new TaskSubmitted(LATE, 2, List.of(), null, true, List.of(OF_LATE)));
        assertThat(of("2026-10", null)).isEmpty();
    }

    @Test
    void of_a_year_are_those_of_the_months_that_it_is_made_of() {
        told(LATE, new TaskAccepted(LATE, 2, null, done(OF_LATE)));
        Folding unused = facts.stream("scoring", slip("2026"), left("2026", "2026-10"));
        assertThat(of("2026", null)).containsExactly(MINH);
    }

    private Set<StaffCode> of(String span, @Nullable String about) {
        Folded<Standing> standings = new Folded<>(Standings.after(facts));
        Assessors assessors = new Assessors(new Folded<>(facts.into(AssessedProjection.FOLD, 1)), standings);
        Standing result = standings.find(slip(span).value()).orElseThrow();
        return assessors.of(result, about);
    }

    private void told(TaskId task, Fact fact) {
        Folding unused = facts.stream("submission", task, fact);
    }

    private static List<Line> done(Line line) {
        return List.of(line.with(line.work().completed(2)));
    }

    private static Line line(Work work) {
        Product product = new Product(
                "C-20", "Thẩm định hồ sơ", "tờ trình", ComplexityGroup.N2, new BigDecimal("5"), BigDecimal.ONE, true);
        return Line.whole(LAN, "2026-10", "2026-10", new CatalogueId("dm"), product, work);
    }

    private static SlipId slip(String span) {
        return SlipId.of(LAN, span);
    }

    private static SpanTracked left(String span, String part) {
        Rules rules = new Rules("nd335-2025/1", "ab");
        return new SpanTracked(
                slip(span),
                new Tracked(
                        part,
                        rules,
                        false,
                        "SCORED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Grade.GOOD,
                        Grade.GOOD,
                        List.of()));
    }
}
