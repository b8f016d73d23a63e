package vn.congtam.scoring.habit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congtam.events.scoring.Grade;

/**
 * A superior's grades of one span beside those of his own spans before it. Of fewer than five people it shows nothing: a
 * picture of so few tells of persons, not of a habit.
 *
 * @param before of several spans together
 */
record Habit(Grades now, Grades before, List<String> spans) {
    static final int FEWEST = 5;

    /** How many people have each grade. */
    record Grades(Map<Grade, Long> counts) {

        static Grades of(List<Grade> given) {
            Map<Grade, Long> counts = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) counts.put(grade, 0L);
            given.forEach(grade -> counts.merge(grade, 1L, Long::sum));
            return new Grades(counts);
        }

        public long people() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public boolean isShown() {
            return people() >= FEWEST;
        }

        public long count(Grade grade) {
            return counts.getOrDefault(grade, 0L);
        }

        /** Of a bar a hundred wide: where the part of this grade begins. */
        public double from(Grade grade) {
            return 100.0
                    * Arrays.stream(Grade.values())
                            .filter(other -> other.ordinal() < grade.ordinal())
                            .mapToLong(this::count)
                            .sum()
                    / people();
        }

        /** How wide it is. */
        public double width(Grade grade) {
            return 100.0 * count(grade) / people();
        }
    }

    public boolean isShown() {
        return now.isShown() || before.isShown();
    }
}
