package vn.congtam.scoring.habit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Course;
import vn.congtam.scoring.reference.Standing;

/** What a superior's reviews have led to, span by span. */
@Component
class Habits {
    private static final int SPANS = 6;

    private final ReadModel<Standing> standings;

    Habits(ReadModel<Standing> standings) {
        this.standings = standings;
    }

    Habit of(StaffCode judge, Span span) {
        List<String> before = before(span);
        return new Habit(
                Habit.Grades.of(given(judge, span.toString()).toList()),
                Habit.Grades.of(
                        before.stream().flatMap(one -> given(judge, one)).toList()),
                before);
    }

    /** Of the same kind, the nearest first; what lies outside the calendar has none. */
    private static List<String> before(Span span) {
        if (!List.of(Kind.MONTH, Kind.QUARTER, Kind.YEAR).contains(span.kind())) return List.of();
        return Stream.iterate(former(span), Habits::former)
                .limit(SPANS)
                .map(Span::toString)
                .toList();
    }

    private static Span former(Span span) {
        return Span.of(span.kind(), span.first().minusDays(1));
    }

    /** By the score that followed from his review, whatever was decided of it. */
    private Stream<Grade> given(StaffCode judge, String span) {
        return standings.where(Map.of("rater", judge.value(), "span", span)).stream()
                .map(Standing::course)
                .filter(course -> judge.equals(course.reviewers().general()))
                .map(Habits::grade)
                .filter(Objects::nonNull);
    }

    private static @Nullable Grade grade(Course course) {
        if (course.tracked() != null) return course.tracked().computed();
        return course.figures() == null ? null : course.figures().grade();
    }
}
