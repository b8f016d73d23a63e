package vn.congtam.scoring.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Headship;

/** Until when locked results are the head's to make known, and who may do it today. */
@Component
class Publicity {
    private final ReadModel<Term> terms;
    private final Ordinances ordinances;
    private final Headship headship;
    private final Clock clock;

    Publicity(ReadModel<Term> terms, Ordinances ordinances, Headship headship, Clock clock) {
        this.terms = terms;
        this.ordinances = ordinances;
        this.headship = headship;
        this.clock = clock;
    }

    /** None while it is not locked. */
    Optional<LocalDate> until(Checklist period) {
        return terms.find(period.period())
                .flatMap(term -> Optional.ofNullable(term.lockedAt()))
                .map(at -> ordinances.publishBy(Span.parse(period.span()), LocalDate.ofInstant(at, Act.VIETNAM)));
    }

    boolean isMissed(Checklist period) {
        return until(period).filter(today()::isAfter).isPresent();
    }

    boolean mayPublish(Actor actor, Checklist period) {
        LocalDate last = Span.parse(period.span()).last();
        return headship.of(actor, period.agency(), last, today()).isPresent()
                || isMissed(period) && headship.isBelow(actor, period.agency(), last, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
