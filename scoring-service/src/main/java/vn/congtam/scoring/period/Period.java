package vn.congtam.scoring.period;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.scoring.period.PeriodCommand.*;

/** One agency's evaluation of one month; it knows its members, so that nobody is forgotten at the lock. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what a period always has
class Period {
    @AggregateIdentifier
    private PeriodId period;

    private SortedMap<String, Boolean> settled = new TreeMap<>();
    private @Nullable PeriodOpened opened;
    private boolean locked;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPeriod c) {
        if (opened != null) throw Refusal.PERIOD_ALREADY_OPEN.refuse("/month", c.month());
        if (c.members().isEmpty()) throw Refusal.NO_STAFF.refuse("/agency");
        apply(new PeriodOpened(c.id(), c.agency(), c.month(), c.rules(), c.due()));
        c.members().forEach(this::list);
    }

    @CommandHandler
    void decide(AddMember c) {
        mustNotBeLocked();
        mustNotBeListed(c.member().staff());
        list(c.member());
    }

    /** Told again, or told too late, it changes nothing. */
    @CommandHandler
    void decide(SettleMember c) {
        if (!locked && Boolean.FALSE.equals(settled.get(c.staff().value()))) {
            apply(new MemberSettled(period, c.staff()));
        }
    }

    @CommandHandler
    void decide(LockPeriod c) {
        mustNotBeLocked();
        mustAllBeSettled(c.outdated());
        PeriodOpened open = open();
        apply(new PeriodLocked(period, open.agency(), open.month()));
        settled.keySet().forEach(staff -> apply(new MemberClosed(period, new StaffCode(staff), open.month())));
    }

    private void list(Member member) {
        PeriodOpened open = open();
        apply(new MemberListed(period, open.month(), member, open.rules()));
    }

    private PeriodOpened open() {
        return java.util.Objects.requireNonNull(opened);
    }

    private void mustNotBeLocked() {
        if (locked) throw Refusal.PERIOD_LOCKED.refuse();
    }

    private void mustNotBeListed(StaffCode staff) {
        if (settled.containsKey(staff.value())) throw Refusal.ALREADY_LISTED.refuse("/staff", staff.value());
    }

    private void mustAllBeSettled(List<StaffCode> outdated) {
        TreeSet<String> left = settled.entrySet().stream()
                .filter(member -> !member.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        outdated.forEach(staff -> left.add(staff.value()));
        if (!left.isEmpty()) throw Refusal.NOT_ALL_SETTLED.refuse("", String.join(", ", left));
    }

    @EventSourcingHandler
    void evolve(PeriodOpened f) {
        period = f.period();
        opened = f;
    }

    @EventSourcingHandler
    void evolve(MemberListed f) {
        settled.put(f.member().staff().value(), false);
    }

    @EventSourcingHandler
    void evolve(MemberSettled f) {
        settled.put(f.staff().value(), true);
    }

    @EventSourcingHandler
    void evolve(PeriodLocked f) {
        locked = true;
    }
}
