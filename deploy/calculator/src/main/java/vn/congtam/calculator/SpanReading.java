package vn.congtam.calculator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.period.Tracked;
import vn.congtam.rulebook.slip.Absence;

/** A longer span from the fields of an input; what the shorter ones left is written as the facts of the locked slips. */
final class SpanReading {
    private static final Set<String> TRACKED = Set.of(
            "span",
            "rules",
            "leader",
            "state",
            "unrated",
            "volumes",
            "generalPoints",
            "unitResult",
            "organisation",
            "unity",
            "exactTotal",
            "computed",
            "decided",
            "overrides",
            "worked");

    private static final Span NONE = Span.year(2000);

    private SpanReading() {}

    static Scorable longer(Members fields) {
        Members input = fields.only(SlipReading.JUDGED, "span", "parts", "carried", "tracked");
        List<Span> parts = input.field("parts").each(SpanReading::span);
        return new Longer(
                span(input.field("span")),
                SlipReading.judged(input),
                parts,
                input.field("carried").each(SpanReading::span),
                input.field("tracked").each(one -> tracked(one, parts)));
    }

    private static Tracked tracked(Field field, List<Span> parts) {
        Members one = field.members().only(TRACKED);
        Tracked all = tracked(one);
        Field worked = one.field("worked");
        return worked.isAbsent() ? all : all.workedIn(worked.each(month -> month(month, all.span())), parts);
    }

    private static Span month(Field field, Span of) {
        Span month = span(field);
        boolean own = of.months().contains(month);
        boolean before = of.kind() == Kind.MONTH && month.last().isBefore(of.first());
        if (!own && !before) field.faults().add(Defect.PERIOD_OUTSIDE.at(field.pointer(), month, of));
        return month;
    }

    private static Tracked tracked(Members one) {
        Work work = work(one.field("volumes"));
        return new Tracked(
                span(one.field("span")),
                one.field("leader").isTrue(),
                one.field("state").constant(State.values()),
                absence(one.field("unrated")),
                work,
                Components.of(
                        work,
                        one.field("unitResult").number().exact(),
                        one.field("organisation").number().exact(),
                        one.field("unity").number().exact()),
                one.field("generalPoints").number().exact(),
                one.field("exactTotal").number().exact(),
                grade(one.field("decided")),
                one.field("overrides").each(SlipReading::conclusion));
    }

    private static @Nullable Work work(Field field) {
        if (field.isAbsent()) return null;
        Members sums = field.members().only(Set.of("assigned", "completed", "quality", "progress"));
        return new Work(
                sum(sums.field("assigned")),
                sum(sums.field("completed")),
                sum(sums.field("quality")),
                sum(sums.field("progress")));
    }

    private static Ratio sum(Field field) {
        return field.number().requiredExact();
    }

    private static @Nullable Grade grade(Field field) {
        return field.isAbsent() ? null : field.constant(Grade.values());
    }

    /** The facts say besides that no work was assigned. */
    private static @Nullable Absence absence(Field field) {
        if (field.isAbsent()) return null;
        return field.requiredText().equals("NO_WORK_ASSIGNED") ? Absence.OTHER : field.constant(Absence.values());
    }

    private static Span span(Field field) {
        int before = field.faults().seen();
        String text = field.requiredText();
        return field.faults().seen() > before ? NONE : span(text, field);
    }

    private static Span span(String text, Field field) {
        try {
            return Span.parse(text, field.pointer());
        } catch (RuleViolation malformed) {
            List.copyOf(malformed.violations()).forEach(field.faults()::add);
            return NONE;
        }
    }
}
