package vn.congtam.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.General;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** A slip from the fields of an input. */
final class SlipReading {
    /** What says how somebody was judged, whatever his work is told by. */
    static final Set<String> JUDGED = Set.of(
            "rules",
            "parameters",
            "leader",
            "generalPoints",
            "general",
            "unitResult",
            "organisation",
            "unity",
            "overrides",
            "notRated");

    private static final Set<String> LINE = Set.of(
            "code",
            "title",
            "factor",
            "assigned",
            "completed",
            "qualityFailures",
            "qualityFailuresExempted",
            "lateTimes",
            "lateTimesExempted",
            "share");

    /** Of one input of thousands; an official record is scored with however many it has. */
    private static final int MOST_LINES = 10_000;

    private SlipReading() {}

    static Scorable work(Members fields) {
        Members input = fields.only(JUDGED, "lines");
        return new Scorable.OfWork(
                slip(input, input.field("lines").atMost(MOST_LINES).each(SlipReading::line)));
    }

    /** What is judged, besides the work. */
    static Slip judged(Members input) {
        return slip(input, List.of());
    }

    private static Slip slip(Members input, List<Line> lines) {
        return new Slip(
                input.field("leader").isTrue(),
                lines,
                general(input.field("general"), input.field("generalPoints")),
                leadership(input),
                input.field("overrides").each(SlipReading::conclusion),
                absence(input.field("notRated")));
    }

    private static Line line(Field field) {
        Members line = field.members().only(LINE);
        return new Line(
                line.field("code").requiredText(),
                line.field("title").text(),
                line.field("factor").number().requiredDecimal(),
                line.field("assigned").number().requiredCount(),
                line.field("completed").number().requiredCount(),
                line.field("qualityFailures").number().count(),
                line.field("qualityFailuresExempted").number().count(),
                line.field("lateTimes").number().count(),
                line.field("lateTimesExempted").number().count(),
                share(line.field("share").number()));
    }

    /** All of it when left out: most work is one official's own. An explicit null is refused. */
    private static BigDecimal share(Numeral own) {
        return own.field().json() == null ? BigDecimal.ONE : own.requiredDecimal();
    }

    private static @Nullable General general(Field items, Field points) {
        if (!items.isAbsent() && !points.isAbsent()) items.faults().add(Unreadable.TWO_GENERALS.at(items.pointer()));
        if (!items.isAbsent()) return new General.Items(items.each(SlipReading::criterion));
        var sum = points.number().decimal();
        return sum == null ? null : new General.Points(sum);
    }

    private static Criterion criterion(Field field) {
        Members item = field.members().only(Set.of("item", "points", "comment", "evidence"));
        return new Criterion(
                item.field("item").requiredText(),
                item.field("points").number().requiredDecimal(),
                item.field("comment").text(),
                item.field("evidence").text());
    }

    private static Leadership leadership(Members input) {
        return new Leadership(
                input.field("unitResult").number().decimal(),
                input.field("organisation").number().decimal(),
                input.field("unity").number().decimal());
    }

    static Conclusion conclusion(Field field) {
        Members override = field.members().only(Set.of("ground", "document", "date"));
        String document = override.field("document").text();
        return new Conclusion(
                override.field("ground").constant(Ground.values()),
                document == null ? "" : document,
                override.field("date").date());
    }

    private static @Nullable Absence absence(Field field) {
        if (field.isAbsent()) return null;
        return field.members().only(Set.of("reason")).field("reason").constant(Absence.values());
    }
}
