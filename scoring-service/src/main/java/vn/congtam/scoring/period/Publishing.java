package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.PublishResults;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Headship;
import vn.congtam.scoring.roster.Headship.Capacity;

/** Who makes results known: who ends the period and, when the head has let his days pass, home affairs or his superior. */
@Component
class Publishing {
    private final Headship headship;
    private final Calendar calendar;
    private final Ordinances ordinances;
    private final ReadModel<LockDay> locks;

    Publishing(Headship headship, Calendar calendar, Ordinances ordinances, ReadModel<LockDay> locks) {
        this.headship = headship;
        this.calendar = calendar;
        this.ordinances = ordinances;
        this.locks = locks;
    }

    PublishResults publication(Act act, AgencyId agency, Span span, boolean withPoints) {
        Optional<Capacity> capacity = headship.of(act.actor(), agency, span.last(), act.today());
        if (capacity.isEmpty() && !headship.isBelow(act.actor(), agency, span.last(), act.today()))
            throw Refusal.ONLY_HEAD.refuse();
        PeriodId period = PeriodId.of(agency, span.toString());
        return new PublishResults(
                period,
                act.today(),
                withPoints,
                calendar.terms(agency, span, act.today()),
                capacity.flatMap(one -> Optional.ofNullable(one.onBehalfOf())).orElse(null),
                capacity.isEmpty(),
                headUntil(period, span, act.today()));
    }

    /** A lock that has not been read here yet is of today. */
    private LocalDate headUntil(PeriodId period, Span span, LocalDate today) {
        LocalDate locked = locks.find(period.value()).map(LockDay::on).orElse(today);
        return ordinances.publishBy(span, locked);
    }
}
