package vn.congtam.scoring.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.events.scoring.Grade.COMPLETED;
import static vn.congtam.events.scoring.Grade.EXCELLENT;
import static vn.congtam.events.scoring.Grade.GOOD;
import static vn.congtam.events.scoring.Grade.NOT_COMPLETED;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Grade;

class HabitTest {
    @Test
    void of_fewer_than_five_people_there_is_no_picture() {
        assertThat(Habit.Grades.of(Collections.nCopies(4, GOOD)).isShown()).isFalse();
        assertThat(Habit.Grades.of(Collections.nCopies(5, GOOD)).isShown()).isTrue();
        assertThat(new Habit(grades(4), grades(0), List.of()).isShown()).isFalse();
        assertThat(new Habit(grades(0), grades(5), List.of("2026-09")).isShown())
                .isTrue();
    }

    @Test
    void the_parts_of_the_bar_lie_side_by_side_and_fill_it() {
        Habit.Grades given = Habit.Grades.of(List.of(EXCELLENT, GOOD, GOOD, GOOD, COMPLETED));
        assertThat(given.from(EXCELLENT)).isZero();
        assertThat(given.width(EXCELLENT)).isEqualTo(20);
        assertThat(given.from(GOOD)).isEqualTo(20);
        assertThat(given.width(GOOD)).isEqualTo(60);
        assertThat(given.from(COMPLETED)).isEqualTo(80);
        assertThat(given.from(NOT_COMPLETED)).isEqualTo(100);
        assertThat(given.width(NOT_COMPLETED)).isZero();
    }

    private static Habit.Grades grades(int people) {
        return Habit.Grades.of(Collections.nCopies(people, Grade.GOOD));
    }
}
