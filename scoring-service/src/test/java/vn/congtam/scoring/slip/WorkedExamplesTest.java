package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.reviewed;
import static vn.congtam.scoring.slip.Facts.slip;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;

/** The examples of practice, through the slip: facts of work in, figures out. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                // name, assigned, completed, failures, exempted, late, exempted, general, task points, total, grade
                "W1,1,1,0,0,0,0,30,70,100,EXCELLENT",
                "W2,5,5,0,0,0,0,30,70,100,EXCELLENT",
                "W3,5,1,0,0,0,0,30,14,44,NOT_COMPLETED",
                "W4,5,0,0,0,0,0,30,0,30,NOT_COMPLETED",
                "W5,1,1,0,0,1,0,30,64.17,94.17,EXCELLENT",
                "W6,1,1,1,0,0,0,30,64.17,94.17,EXCELLENT",
                "W7,1,1,2,2,2,2,30,70,100,EXCELLENT",
                "I1,20,18,0,0,2,0,27,62.42,89.42,GOOD",
                "I2,10,10,1,0,1,0,25,68.83,93.83,EXCELLENT",
                "I4,1,1,4,0,0,0,20,46.67,66.67,COMPLETED",
                "I5,1,1,5,0,0,0,20,46.67,66.67,COMPLETED",
            })
    void a_slip_comes_to_the_published_figures(
            String name,
            int assigned,
            int completed,
            int failures,
            int failuresExempted,
            int late,
            int lateExempted,
            String general,
            BigDecimal taskPoints,
            BigDecimal total,
            String grade) {
        Line line = line("1", new Work(assigned, completed, failures, failuresExempted, late, lateExempted));
        Figures figures = figuresOf(general, List.of(new RecordWork(SLIP, task(1), line)));
        assertThat(figures.taskPoints()).isEqualByComparingTo(taskPoints);
        assertThat(figures.total()).isEqualByComparingTo(total);
        assertThat(String.valueOf(figures.grade())).isEqualTo(grade);
    }

    @Test
    void w10_weighs_lines_by_their_factor() {
        Figures figures = figuresOf(
                "30",
                List.of(
                        new RecordWork(SLIP, task(1), line("1.5", 2, 2, 0, 0)),
                        new RecordWork(SLIP, task(2), line("0.5", 4, 2, 0, 0))));
        assertThat(figures.total()).isEqualByComparingTo("86");
    }

    @Test
    void ten_units_late_together_are_late_once_as_the_rule_set_counts_times() {
        Line together = line("1", Work.assigned(20).completed(20).late(10).failed(10));
        Figures once = figuresOf("30", List.of(new RecordWork(SLIP, task(1), together)));
        assertThat(once.b()).isEqualByComparingTo("0.9875");
        assertThat(once.c()).isEqualByComparingTo("0.9875");
    }

    @Test
    void the_order_in_which_tasks_are_recorded_changes_no_figure() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<RecordWork> works = works(random);
            Figures first = figuresOf("27", works);
            Collections.shuffle(works, random);
            assertThat(figuresOf("27", works)).as("seed %d", seed).isEqualTo(first);
        }
    }

    private static List<RecordWork> works(Random random) {
        List<RecordWork> works = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(10); i++) {
            int assigned = 1 + random.nextInt(20);
            Work work = new Work(assigned, random.nextInt(assigned + 1), random.nextInt(4), 0, random.nextInt(4), 0);
            String factor = String.valueOf((1 + random.nextInt(400)) / 8.0);
            works.add(new RecordWork(SLIP, task(i), line(factor, work)));
        }
        return works;
    }

    /** The figures of the last change of the score. */
    private static Figures figuresOf(String general, List<RecordWork> works) {
        AggregateTestFixture<Slip> fixture = slip();
        List<SlipFact> reviewed = List.of(opened(), reviewed(general));
        fixture.given(reviewed).when(works.getFirst()).expectSuccessfulHandlerExecution();
        works.stream().skip(1).forEach(work -> record(fixture, work));
        return fixture.getEventStore()
                .readEvents(SLIP.toString())
                .asStream()
                .map(event -> event.getPayload())
                .filter(ScoreChanged.class::isInstance)
                .map(ScoreChanged.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .figures();
    }

    private static void record(AggregateTestFixture<Slip> fixture, RecordWork work) {
        FutureCallback<RecordWork, Object> done = new FutureCallback<>();
        fixture.getCommandBus().dispatch(new GenericCommandMessage<>(work), done);
        assertThat(done.getResult().isExceptional()).isFalse();
    }
}
