package vn.congtam.indicator.indicatorset.result;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.indicatorset.shelf.Measured;
import vn.congtam.indicator.indicatorset.shelf.Measuring;
import vn.congtam.indicator.indicatorset.shelf.Overseers;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Rule;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;

/** Results are read by the person, by those above him, by who keeps the records of his agency, and across agencies. */
@Component
class Reading {
    private final Measuring measuring;
    private final Results results;
    private final Overseers overseers;
    private final Readings readings;

    Reading(Measuring measuring, Results results, Overseers overseers, Readings readings) {
        this.measuring = measuring;
        this.results = results;
        this.overseers = overseers;
        this.readings = readings;
    }

    enum Refusal implements Rule {
        RESULT_STAFF_NOT_FOUND(Kind.UNKNOWN),
        RESULT_SPAN_MALFORMED(Kind.RULE),
        RESULT_WITHOUT_SET(Kind.UNKNOWN),
        NOT_YOUR_RESULT(Kind.FORBIDDEN);

        private final Kind kind;

        Refusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    Result of(Actor actor, StaffCode staff, String text) {
        return found(actor, staff, text).orElseThrow(() -> Refusal.RESULT_WITHOUT_SET.refuse("", staff.value(), text));
    }

    /** None where no set is in force for the person in the span. */
    Optional<Result> found(Actor actor, StaffCode staff, String text) {
        Span span = span(text);
        Measured measured = measuring
                .in(staff, span)
                .orElseThrow(() -> Refusal.RESULT_STAFF_NOT_FOUND.refuse("/staff", staff.value()));
        mustBeOpen(actor, measured);
        readings.seen(actor, Matter.SLIP, span.toString(), staff);
        return Optional.ofNullable(measured.set()).map(set -> results.of(measured, set, span));
    }

    /**
     * What the reader may write down of the person for the span.
     *
     * @param reports figures
     * @param judges levels
     * @param agrees targets, as long as the span is not over
     */
    record May(boolean reports, boolean judges, boolean agrees) {
        private static final May NOTHING = new May(false, false, false);
    }

    May may(Actor actor, StaffCode staff, String text, LocalDate today) {
        if (actor.staff().equals(staff) || !actor.isAnyOf(Role.RATER, Role.HEAD, Role.HR)) return May.NOTHING;
        Span span = span(text);
        return measuring
                .in(staff, span)
                .map(measured -> {
                    boolean judges = overseers.judges(actor, measured) && actor.isAnyOf(Role.RATER, Role.HEAD);
                    return new May(
                            overseers.has(actor, measured) && !span.first().isAfter(today),
                            judges && !span.first().isAfter(today),
                            judges && !span.last().isBefore(today));
                })
                .orElse(May.NOTHING);
    }

    private static Span span(String text) {
        try {
            return Span.parse(text, "/span");
        } catch (RuleViolation e) {
            throw Refusal.RESULT_SPAN_MALFORMED.refuse("/span", text);
        }
    }

    private void mustBeOpen(Actor actor, Measured measured) {
        boolean own = actor.staff().equals(measured.person().staff());
        if (!own && !actor.readsAcrossAgencies() && !overseers.has(actor, measured)) {
            throw Refusal.NOT_YOUR_RESULT.refuse();
        }
    }
}
