package vn.congtam.indicator.indicatorset.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.events.submission.FigureFact.FigureReceived;
import vn.congtam.indicator.indicatorset.figure.Reckoned;
import vn.congtam.indicator.indicatorset.shelf.Measured;
import vn.congtam.indicator.indicatorset.shelf.Measuring;
import vn.congtam.indicator.indicatorset.shelf.Overseers;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.value.ValueCommand.AgreeTarget;
import vn.congtam.indicator.indicatorset.value.ValueCommand.ReportValue;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.indicator.IndicatorDefinition;
import vn.congtam.rulebook.indicator.Quantity;
import vn.congtam.rulebook.indicator.Rubric;
import vn.congtam.rulebook.indicator.Source;
import vn.congtam.rulebook.period.Span;

/** What may be reported of whom, by whom: figures by the agency, levels by those who judge him, and nothing of oneself. */
@Component
class Reporting {
    private final Measuring measuring;
    private final Overseers overseers;

    Reporting(Measuring measuring, Overseers overseers) {
        this.measuring = measuring;
        this.overseers = overseers;
    }

    ReportValue report(Act act, NewValue asked) {
        if (OfSystems.isSource(asked.source())) throw Refusal.SOURCE_OF_SYSTEM.refuse("/source", asked.source());
        Span span = span(asked.span());
        mustHaveBegun(span, act.today());
        Subject of = subject(act.actor(), asked.staff(), span, asked.indicator());
        IndicatorDefinition read = Reckoned.aimed(of.indicator(), null);
        mustFit(act.actor(), of, read, asked);
        LocalDate cutOff = cutOff(read.source(), span);
        return new ReportValue(
                IndicatorValuesId.of(asked.staff(), span.toString()),
                of.set().set(),
                asked.indicator(),
                asked.value(),
                asked.reason(),
                cutOff,
                cutOff != null && act.today().isAfter(cutOff),
                act.by());
    }

    /** A system judges nobody, and knows figures only of those whom its agency measures. */
    ReportValue received(FigureReceived f, AgencyId agency) {
        Span span = span(f.span());
        LocalDate day = LocalDate.ofInstant(f.received(), Act.VIETNAM);
        mustHaveBegun(span, day);
        Measured measured = measured(f.staff(), span);
        if (!overseers.isOf(agency, measured))
            throw Refusal.FIGURE_NOT_OF_AGENCY.refuse("/staff", f.staff().value());
        Subject of = subject(measured, f.staff(), f.indicator());
        IndicatorDefinition read = Reckoned.aimed(of.indicator(), null);
        if (!(read.measure() instanceof Quantity)) throw Refusal.FIGURE_NOT_ASKED.refuse("/actual", f.indicator());
        LocalDate cutOff = cutOff(read.source(), span);
        return new ReportValue(
                IndicatorValuesId.of(f.staff(), f.span()),
                of.set().set(),
                f.indicator(),
                OfSystems.value(f),
                OfSystems.reason(f),
                cutOff,
                cutOff != null && day.isAfter(cutOff),
                OfSystems.by(f));
    }

    private static void mustHaveBegun(Span span, LocalDate day) {
        if (span.first().isAfter(day)) throw Refusal.SPAN_NOT_BEGUN.refuse("/span", span.first());
    }

    AgreeTarget agree(Act act, NewTarget asked) {
        Span span = span(asked.span());
        if (span.last().isBefore(act.today())) throw Refusal.SPAN_OVER.refuse("/span", span.last());
        Subject of = subject(act.actor(), asked.staff(), span, asked.indicator());
        mustJudge(act.actor(), of);
        return new AgreeTarget(
                IndicatorValuesId.of(asked.staff(), span.toString()),
                of.set().set(),
                asked.indicator(),
                asked.target(),
                target(of.indicator(), asked.target()),
                asked.source(),
                asked.reason(),
                !span.first().isAfter(act.today()),
                act.by());
    }

    private record Subject(Measured measured, SetEdition set, Indicator indicator) {}

    private static Span span(String text) {
        try {
            return Span.parse(text, "/span");
        } catch (RuleViolation e) {
            throw Refusal.SPAN_MALFORMED.refuse("/span", text);
        }
    }

    private Subject subject(Actor actor, StaffCode staff, Span span, String code) {
        if (actor.staff().equals(staff)) throw Refusal.OWN_VALUE.refuse();
        Measured measured = measured(staff, span);
        if (!overseers.has(actor, measured)) throw Refusal.ONLY_REPORTERS.refuse();
        return subject(measured, staff, code);
    }

    private Measured measured(StaffCode staff, Span span) {
        return measuring.in(staff, span).orElseThrow(() -> Refusal.VALUE_STAFF_UNKNOWN.refuse("/staff", staff.value()));
    }

    private static Subject subject(Measured measured, StaffCode staff, String code) {
        SetEdition set = measured.set();
        if (set == null) throw Refusal.NO_SET_FOR_PERSON.refuse("/staff", staff.value(), measured.day());
        Indicator indicator = set.indicator(code)
                .orElseThrow(() -> Refusal.INDICATOR_UNKNOWN.refuse(
                        "/indicator", code, set.set().value()));
        return new Subject(measured, set, indicator);
    }

    private void mustJudge(Actor actor, Subject of) {
        if (!overseers.judges(actor, of.measured())) throw Refusal.ONLY_JUDGES.refuse();
    }

    private void mustFit(Actor actor, Subject of, IndicatorDefinition read, NewValue asked) {
        switch (read.measure()) {
            case Quantity _ -> mustBeFigure(asked);
            case Rubric rubric -> {
                mustJudge(actor, of);
                mustBeLevel(rubric, asked);
            }
        }
        if (read.evidence() != null && asked.evidence() == null && asked.external() == null) {
            throw Refusal.VALUE_EVIDENCE_MISSING.refuse("/evidence", read.evidence());
        }
    }

    private static void mustBeFigure(NewValue asked) {
        if (asked.actual() == null) throw Refusal.FIGURE_MISSING.refuse("/actual", asked.indicator());
        if (asked.level() != null) throw Refusal.FIGURE_NOT_ASKED.refuse("/level", asked.indicator());
    }

    private static void mustBeLevel(Rubric rubric, NewValue asked) {
        if (asked.level() == null) throw Refusal.FIGURE_MISSING.refuse("/level", asked.indicator());
        if (asked.actual() != null) throw Refusal.FIGURE_NOT_ASKED.refuse("/actual", asked.indicator());
        if (rubric.level(asked.level()).isEmpty()) {
            throw Refusal.LEVEL_UNKNOWN.refuse("/level", asked.level(), asked.indicator());
        }
    }

    private static @Nullable LocalDate cutOff(@Nullable Source source, Span span) {
        return source == null ? null : span.last().plusDays(source.cutOffDays());
    }

    /** That of the set; the other one has to fit the indicator as well. */
    private static BigDecimal target(Indicator indicator, BigDecimal another) {
        String target = indicator.fields().get("target");
        if (target == null) throw Refusal.FIGURE_NOT_ASKED.refuse("/target", indicator.code());
        try {
            Reckoned.aimed(indicator, another);
        } catch (RuleViolation e) {
            throw Refusal.TARGET_NOT_FIT.refuse(
                    "/target", e.text().vi(), e.text().en());
        }
        return new BigDecimal(target);
    }
}
