package vn.congtam.scoring.period;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.ReportHandedIn;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.period.PeriodCommand.HandInReport;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.PublishResults;

/** Report, lock and publication. */
final class Conclusion {
    private Conclusion() {}

    /**
     * After the day it was due it is accepted and said to be late: not handed in within the span. It tells what everybody
     * came to, so it is not in time by being there before that is.
     */
    static PeriodFact report(PeriodState period, HandInReport c) {
        PeriodOpened opened = Membership.opened(period);
        if (period.reported) throw Refusal.ALREADY_REPORTED.refuse();
        mustBeEmpty(unsettled(period), Refusal.NOTHING_TO_REPORT);
        return new ReportHandedIn(c.id(), opened.agency(), opened.span(), c.on().isAfter(opened.due()));
    }

    static List<PeriodFact> lock(PeriodState period, LockPeriod c, Law law) {
        Membership.mustNotBeLocked(period);
        if (c.on().isBefore(c.from())) throw Refusal.SPAN_NOT_OVER.refuse("/span", c.from());
        mustAllBeSettled(period, c.outdated());
        Distinction.mustBeKept(period, c, law);
        PeriodOpened opened = Membership.opened(period);
        List<PeriodFact> facts = new ArrayList<>();
        facts.add(new PeriodLocked(c.id(), opened.agency(), opened.span(), c.onBehalfOf()));
        period.roll
                .members()
                .keySet()
                .forEach(staff -> facts.add(
                        new MemberClosed(c.id(), new StaffCode(staff), opened.span(), counted(period, c, staff))));
        return facts;
    }

    private static @Nullable Settlement counted(PeriodState period, LockPeriod c, String staff) {
        return c.counted(staff, period.roll.settlements().get(staff));
    }

    /** Results that are locked are not kept from people by a head who does not make them known. */
    static PeriodFact publish(PeriodState period, PublishResults c) {
        PeriodOpened opened = Membership.opened(period);
        if (!period.roll.isLocked()) throw Refusal.NOT_LOCKED.refuse();
        if (period.published != null) throw Refusal.ALREADY_PUBLISHED.refuse();
        if (c.instead() && !c.isMissed()) throw Refusal.HEAD_HAS_TIME.refuse("", c.headUntil());
        @Nullable Boolean missed = c.isMissed() ? Boolean.TRUE : null;
        return new ResultsPublished(
                c.id(), opened.agency(), opened.span(), c.on(), c.withPoints(), c.terms(), c.onBehalfOf(), missed);
    }

    private static void mustAllBeSettled(PeriodState period, List<StaffCode> outdated) {
        SortedSet<String> left = unsettled(period);
        outdated.forEach(staff -> left.add(staff.value()));
        mustBeEmpty(left, Refusal.NOT_ALL_SETTLED);
    }

    private static SortedSet<String> unsettled(PeriodState period) {
        SortedSet<String> left = new TreeSet<>(period.roll.members().keySet());
        left.removeAll(period.roll.settlements().keySet());
        return left;
    }

    private static void mustBeEmpty(SortedSet<String> left, Refusal otherwise) {
        if (!left.isEmpty()) throw otherwise.refuse("", String.join(", ", left));
    }
}
