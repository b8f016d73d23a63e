package vn.congtam.scoring.explanation.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.Folding;

class ExplanationTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final SlipId SLIP = SlipId.of(LAN, "2026-10");
    private static final Member MEMBER = new Member(LAN, COMMUNE, "kt", new PostId("vt"), false, MINH, MINH);
    private static final Rules RULES =
            new Rules(RuleSet.DEFAULT, RuleSet.of(RuleSet.DEFAULT).hash());
    private static final TaskId TASK = new TaskId("t1");
    private static final Line LINE = new Line(
            LAN,
            "2026-10",
            new CatalogueId("dm"),
            new Product("C-20", "x", "y", ComplexityGroup.N1, BigDecimal.ONE, BigDecimal.ONE),
            "Hồ sơ",
            new BigDecimal("100"),
            Work.assigned(20));
    private static final Line DONE =
            LINE.with(Work.assigned(20).completed(18).late().late());
    private static final List<Criterion> CRITERIA = List.of(new Criterion("I.1", new BigDecimal("5"), null, null));

    private final Folding month = new Folding()
            .stream("submission", TASK, assigned(), new TaskAccepted(TASK, 18, null, List.of(DONE))).stream(
                    "scoring", SLIP, new SlipOpened(SLIP, "2026-10", MEMBER, RULES))
                    .caused("scoring", SLIP, new WorkRecorded(SLIP, TASK, LINE), "submission-0")
                    .caused("scoring", SLIP, new WorkRecorded(SLIP, TASK, DONE), "submission-1")
                    .stream(
                            "scoring",
                            SLIP,
                            new ScoreChanged(SLIP, "2026-10", MEMBER, RULES, figures()),
                            new GeneralCriteriaSelfScored(SLIP, CRITERIA),
                            new SlipReturned(SLIP, "thiếu"),
                            new GeneralCriteriaSelfScored(SLIP, CRITERIA),
                            new GeneralCriteriaReviewed(SLIP, CRITERIA, "được"),
                            new GradeDecided(SLIP, PeriodId.of(COMMUNE, "2026-10"), Grade.GOOD, Grade.GOOD, null, null),
                            new SlipLocked(SLIP),
                            new LateWorkNoted(SLIP, new TaskId("t2"), LINE));

    @Test
    void the_same_slip_whatever_order_the_services_are_heard_in() {
        Map<String, Explained> first = month.into(ExplanationProjection.FOLD, 0);
        for (long seed = 1; seed <= 100; seed++) {
            assertThat(month.into(ExplanationProjection.FOLD, seed))
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }
    }

    @Test
    void a_line_names_the_facts_that_made_it() {
        Explained slip = slip();
        WorkLine line = slip.works().getFirst();
        assertThat(line.line()).isEqualTo(DONE);
        assertThat(line.facts()).extracting(Source::eventId).containsExactly("submission-0", "submission-1");
        assertThat(line.recorded())
                .extracting(WorkLine.Recording::cause)
                .containsExactly("submission-0", "submission-1");
    }

    @Test
    void what_came_late_is_shown_and_not_scored() {
        Explained slip = slip();
        assertThat(slip.works()).hasSize(2);
        assertThat(Objects.requireNonNull(slip.sheet()).lines()).containsExactly(DONE);
        assertThat(slip.works().getLast().late()).isEqualTo(LINE);
    }

    @Test
    void the_score_made_again_is_the_score_as_stored() {
        Figures again = Objects.requireNonNull(slip().sheet()).figures();
        assertThat(again.taskPoints()).isEqualTo(figures().taskPoints());
        assertThat(again.a()).isEqualTo(figures().a());
    }

    private Explained slip() {
        return Objects.requireNonNull(month.into(ExplanationProjection.FOLD, 0).get(SLIP.value()));
    }

    private static TaskAssigned assigned() {
        Stage stage = new Stage("2026-10", LocalDate.of(2026, 10, 20));
        return new TaskAssigned(TASK, new Terms(COMMUNE, MINH, true, null, null, null, List.of(stage)), List.of(LINE));
    }

    private static Figures figures() {
        return new Figures(
                "INCOMPLETE",
                new BigDecimal("0.9"),
                new BigDecimal("0.9"),
                new BigDecimal("0.875"),
                new BigDecimal("62.42"),
                null,
                null,
                null,
                null);
    }
}
