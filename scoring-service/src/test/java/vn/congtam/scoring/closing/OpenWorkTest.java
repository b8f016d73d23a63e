package vn.congtam.scoring.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.Folding;

/** October may be locked on the 25th, when some of its work is not due yet and some waits to be assessed. */
class OpenWorkTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode SON = new StaffCode("VC0008");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final TaskId TASK = new TaskId("t1");
    private static final LocalDate LOCK = LocalDate.of(2026, 10, 25);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 30);
    private static final Line ALL = line(LAN, Work.assigned(2));
    private static final Fact SUBMITTED = new TaskSubmitted(TASK, 2, List.of(), null, false, List.of(ALL));

    @Test
    void work_that_is_due_on_the_day_or_later_is_open_and_nobody_missed_it() {
        assertThat(of(LAN, assigned(LATER)).dueFrom(LOCK)).isOne();
        assertThat(of(LAN, assigned(LOCK)).dueFrom(LOCK)).isOne();
        assertThat(of(LAN, assigned(LOCK.minusDays(1))).dueFrom(LOCK)).isZero();
    }

    @Test
    void what_was_handed_in_waits_until_it_is_assessed() {
        assertThat(of(LAN, assigned(LATER), SUBMITTED)).satisfies(work -> {
            assertThat(work.inReview()).isOne();
            assertThat(work.dueFrom(LOCK)).isZero();
        });
        Line done = ALL.with(ALL.work().completed(2));
        Fact accepted = new TaskAccepted(TASK, 2, null, List.of(done));
        assertThat(of(LAN, assigned(LATER), SUBMITTED, accepted).parts()).isEmpty();
    }

    @Test
    void of_a_part_that_was_accepted_the_rest_is_due_as_before() {
        Line half = ALL.with(ALL.work().completed(1));
        Fact some = new TaskSubmitted(TASK, 1, List.of(), null, false, List.of(ALL));
        OpenWork left = of(LAN, assigned(LATER), some, new TaskAccepted(TASK, 1, null, List.of(half)));
        assertThat(left.inReview()).isZero();
        assertThat(left.dueFrom(LOCK)).isOne();
    }

    @Test
    void what_is_given_back_is_due_on_its_new_day() {
        List<Line> lines = List.of(ALL);
        for (Fact back : List.of(
                new TaskReturned(TASK, "x", LATER, lines),
                new SupplementRequested(TASK, "x", LATER, lines),
                new QualityFailureCounted(TASK, "x", LATER, lines))) {
            OpenWork work = of(LAN, assigned(LOCK.minusDays(9)), SUBMITTED, back);
            assertThat(work.inReview()).isZero();
            assertThat(work.dueFrom(LOCK)).isOne();
        }
    }

    @Test
    void handed_over_it_is_the_others_and_what_is_left_was_missed() {
        List<Line> lines = List.of(line(LAN, Work.assigned(1)), line(SON, Work.assigned(1)));
        Fact handedOver = new TaskHandedOver(TASK, LAN, SON, MINH, "nghỉ", List.of(new Stage("2026-10", LATER)), lines);
        assertThat(of(LAN, assigned(LATER), handedOver).parts()).isEmpty();
        assertThat(of(SON, assigned(LATER), handedOver).dueFrom(LOCK)).isOne();
    }

    private static OpenWork of(StaffCode staff, Fact... facts) {
        return Objects.requireNonNull(new Folding()
                .stream("submission", TASK, facts)
                        .into(OpenWorkProjection.FOLD, 0)
                        .get(SlipId.of(staff, "2026-10").value()));
    }

    private static Fact assigned(LocalDate due) {
        Terms terms = new Terms(new AgencyId("xa"), MINH, true, null, null, null, List.of(new Stage("2026-10", due)));
        return new TaskAssigned(TASK, terms, List.of(ALL));
    }

    private static Line line(StaffCode owner, Work work) {
        return new Line(
                owner,
                "2026-10",
                "2026-10",
                new CatalogueId("dm"),
                new Product("C", "x", "y", ComplexityGroup.N1, BigDecimal.ONE, BigDecimal.ONE, true),
                "z",
                new BigDecimal("100"),
                work);
    }
}
