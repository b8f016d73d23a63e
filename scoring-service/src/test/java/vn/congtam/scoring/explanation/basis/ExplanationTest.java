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
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.ShippedLaw;

class ExplanationTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final SlipId SLIP = SlipId.of(LAN, "2026-10");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-10");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    private static final Member MEMBER = member(false);
    private static final Rules RULES = ShippedLaw.DECREE;
    private static final Law LAW = new ShippedLaw();
    private static final TaskId TASK = new TaskId("t1");
    private static final Line LINE = new Line(
            LAN,
            "2026-10",
            "2026-10",
            new CatalogueId("dm"),
            new Product("C-20", "x", "y", ComplexityGroup.N1, BigDecimal.ONE, BigDecimal.ONE, true),
            "Hồ sơ",
            new BigDecimal("100"),
            Work.assigned(20));
    private static final Line DONE =
            LINE.with(Work.assigned(20).completed(18).late(1).late(1));
    private static final List<Criterion> CRITERIA = List.of(new Criterion("I.1", new BigDecimal("5"), null, null));

    private final Folding month = new Folding()
            .stream("submission", TASK, assigned(), new TaskAccepted(TASK, 18, null, List.of(DONE))).stream(
                    "scoring", SLIP, new SlipOpened(SLIP, "2026-10", Basis.WORK, DUE, MEMBER, RULES, List.of()))
                    .caused("scoring", SLIP, new WorkRecorded(SLIP, TASK, LINE), "submission-0")
                    .caused("scoring", SLIP, new WorkRecorded(SLIP, TASK, DONE), "submission-1")
                    .stream(
                            "scoring",
                            SLIP,
                            new ScoreChanged(SLIP, "2026-10", MEMBER, RULES, figures()),
                            new GeneralCriteriaSelfScored(SLIP, CRITERIA, false),
                            new SlipReturned(SLIP, "thiếu", null),
                            new GeneralCriteriaSelfScored(SLIP, CRITERIA, false),
                            new GeneralCriteriaReviewed(SLIP, CRITERIA, "được", false, null),
                            new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null),
                            new SlipLocked(SLIP, PERIOD, Basis.WORK, left()),
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
        assertThat(Objects.requireNonNull(slip.sheet(LAW)).done().lines()).containsExactly(DONE);
        assertThat(slip.works().getLast().late()).isEqualTo(LINE);
    }

    @Test
    void the_score_made_again_is_the_score_as_stored() {
        Figures again = Objects.requireNonNull(slip().sheet(LAW)).figures();
        assertThat(again.taskPoints()).isEqualTo(figures().taskPoints());
        assertThat(again.a()).isEqualTo(figures().a());
    }

    @Test
    void who_leads_no_longer_is_scored_without_what_was_judged_of_his_leading() {
        Member led = member(true);
        Folding moved = new Folding()
                .stream(
                        "scoring",
                        SLIP,
                        new SlipOpened(SLIP, "2026-10", Basis.WORK, DUE, led, RULES, List.of()),
                        new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null),
                        new SlipTakenOver(SLIP, PERIOD, "2026-10", Basis.WORK, DUE, MEMBER, RULES, List.of()));
        Explained slip =
                Objects.requireNonNull(moved.into(ExplanationProjection.FOLD, 0).get(SLIP.value()));
        assertThat(Objects.requireNonNull(slip.sheet(LAW)).figures().organisation())
                .isNull();
    }

    private Explained slip() {
        return Objects.requireNonNull(month.into(ExplanationProjection.FOLD, 0).get(SLIP.value()));
    }

    private static TaskAssigned assigned() {
        Stage stage = new Stage("2026-10", LocalDate.of(2026, 10, 20));
        return new TaskAssigned(TASK, new Terms(COMMUNE, MINH, true, null, null, null, List.of(stage)), List.of(LINE));
    }

    private static Member member(boolean leader) {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kt",
                new PostId("vt"),
                leader,
                "vt",
                MINH,
                MINH,
                List.of(MINH),
                List.of());
    }

    private static Figures figures() {
        return new Figures(
                "INCOMPLETE",
                new BigDecimal("0.9"),
                new BigDecimal("0.9"),
                new BigDecimal("0.875"),
                null,
                null,
                null,
                new BigDecimal("62.42"),
                null,
                null,
                null,
                null);
    }

    private static Tracked left() {
        return new Tracked(
                "2026-10",
                RULES,
                false,
                "SCORED",
                null,
                new Volumes("20", "18", "18", "35/2"),
                "27",
                null,
                null,
                null,
                "1073/12",
                Grade.GOOD,
                Grade.GOOD,
                List.of());
    }
}
