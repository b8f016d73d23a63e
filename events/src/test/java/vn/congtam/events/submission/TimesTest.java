package vn.congtam.events.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congtam.events.Canonical;

/** How often work fell short, and how many units that was. */
class TimesTest {
    private static final Work TWENTY = Work.assigned(20);

    @Test
    void ten_units_late_together_are_late_once_and_ten_products() {
        Times late = TWENTY.late(10).lateness();
        assertThat(late.count()).isEqualTo(1);
        assertThat(late.units()).isEqualTo(10);
        assertThat(TWENTY.late(10).lateTimes()).isEqualTo(1);
        assertThat(TWENTY.late(10).failures().units()).isZero();
    }

    @Test
    void a_unit_that_was_late_twice_is_two() {
        assertThat(TWENTY.late(3).late(3).lateness().units()).isEqualTo(6);
    }

    @Test
    void an_exemption_excuses_the_earliest_time_with_all_its_units() {
        Work work = TWENTY.failed(2).failed(10).failed(3).qualityExempted();
        assertThat(work.failures().excused()).isEqualTo(Times.ofOneUnit(0, 0).and(2));
        assertThat(work.failures().counted().units()).isEqualTo(13);
        Work then = work.qualityExempted();
        assertThat(then.failures().excused().units()).isEqualTo(12);
        assertThat(then.failures().excused().last()).isEqualTo(10);
        assertThat(then.counted(Shortfall.QUALITY)).isEqualTo(1);
    }

    @Test
    void single_units_are_written_as_they_always_were() {
        Work single = TWENTY.late(1).late(1).failed(1).lateExempted();
        assertThat(single).isEqualTo(new Work(20, 0, 1, 0, 2, 1));
        assertThat(Canonical.text(single))
                .isEqualTo("{\"assigned\":20,\"completed\":0,\"lateTimes\":2,\"lateTimesExempted\":1,"
                        + "\"qualityFailures\":1,\"qualityFailuresExempted\":0}");
        assertThat(single.lateness().several()).isZero();
        assertThat(single.lateness().last()).isEqualTo(1);
    }

    @Test
    void what_was_counted_when_only_times_were_kept_was_one_unit_each_time() {
        Work before = new Work(20, 5, 0, 0, 2, 1);
        assertThat(before.lateness().units()).isEqualTo(2);
        Times then = before.late(10).lateness();
        assertThat(then.each()).containsExactly(1, 1, 10);
        assertThat(then.excused().units()).isEqualTo(1);
        assertThat(then.counted().units()).isEqualTo(11);
    }

    @Test
    void what_happens_to_the_work_otherwise_leaves_them_as_they_are() {
        Work work = TWENTY.late(4).failed(7);
        for (Work then : new Work[] {work.completed(3), work.handedOver(4), work.takenBack(2)}) {
            assertThat(then.lateness()).isEqualTo(work.lateness());
            assertThat(then.failures()).isEqualTo(work.failures());
        }
    }

    @Test
    void files_that_another_system_counts_are_one_unit_each() {
        Work counted = TWENTY.counted(30, 10, 4).failed(1);
        assertThat(counted.lateness().units()).isEqualTo(4);
        assertThat(counted.failures().units()).isEqualTo(1);
        assertThat(counted.counted(30, 10, 2).lateness().units()).isEqualTo(2);
    }
}
