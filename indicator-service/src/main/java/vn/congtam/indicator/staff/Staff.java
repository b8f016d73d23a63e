package vn.congtam.indicator.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;

/** A person's service: one post and one superior from a day on, until the next. */
@Aggregate
class Staff {
    @AggregateIdentifier
    private @Nullable StaffCode staff;

    private LocalDate joined = LocalDate.MIN;
    private LocalDate latestPost = LocalDate.MIN;
    private LocalDate latestSuperior = LocalDate.MIN;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JoinStaff c) {
        mustBeNew();
        apply(new StaffJoined(c.staff(), c.name(), c.agency(), c.from()));
    }

    @CommandHandler
    void decide(AssignPost c) {
        mustNotPrecedeJoining(c.from());
        mustFollow(latestPost, c.from());
        apply(new PostAssigned(
                c.staff(), c.post(), c.agency(), c.division(), c.title(), c.leader(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(AssignSuperior c) {
        mustNotPrecedeJoining(c.from());
        mustFollow(latestSuperior, c.from());
        mustBeAnother(c.superior());
        apply(new SuperiorAssigned(c.staff(), c.superior(), c.from(), c.document()));
    }

    private void mustBeNew() {
        if (staff != null) {
            throw Refusal.STAFF_EXISTS.refuse("/staff", staff.value());
        }
    }

    private void mustNotPrecedeJoining(LocalDate from) {
        if (from.isBefore(joined)) {
            throw Refusal.BEFORE_JOINING.refuse("/from", joined.toString());
        }
    }

    /** What was in force on a past day is never rewritten; a wrong record is followed by another. */
    private static void mustFollow(LocalDate latest, LocalDate from) {
        if (!from.isAfter(latest)) {
            throw Refusal.OVERLAP.refuse("/from", latest.toString());
        }
    }

    private void mustBeAnother(@Nullable StaffCode superior) {
        if (superior != null && superior.equals(staff)) {
            throw Refusal.SUPERIOR_SELF.refuse("/superior");
        }
    }

    @EventSourcingHandler
    void evolve(StaffJoined f) {
        staff = f.staff();
        joined = f.from();
    }

    @EventSourcingHandler
    void evolve(PostAssigned f) {
        latestPost = f.from();
    }

    @EventSourcingHandler
    void evolve(SuperiorAssigned f) {
        latestSuperior = f.from();
    }
}
