package vn.congtam.submission.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Offices;
import vn.congtam.submission.reference.Assessed;
import vn.congtam.submission.reference.Assessors;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Reference;

/** What waits for whom: for the one who was to assess it, or for the one who is there in his place today. */
@Component
class Reviewing {
    private final ReadModel<TaskCard> tasks;
    private final Reference reference;
    private final Closed closed;

    Reviewing(ReadModel<TaskCard> tasks, Reference reference, Closed closed) {
        this.closed = closed;
        this.tasks = tasks;
        this.reference = reference;
    }

    List<TaskCard> waiting(StaffCode reviewer, LocalDate today) {
        Assessors assessors = reference.assessors(today);
        Offices offices = reference.offices(reviewer, today);
        return offices.all().stream()
                .flatMap(office -> candidates(office, today))
                .distinct()
                .filter(card -> assessors.place(offices, assessed(card, today)).isPresent())
                .toList();
    }

    /** Whether he may assess it today, be it in the place of another. */
    boolean isFor(StaffCode reviewer, TaskCard card, LocalDate today) {
        return reference
                .assessors(today)
                .place(reference.offices(reviewer, today), assessed(card, today))
                .isPresent();
    }

    /** Where another system counts, its files that are done may have failed one by one. */
    boolean pointsAtFiles(Actor actor, TaskCard card, LocalDate today) {
        return card.isCounted()
                && card.work().completed() > 0
                && !card.people().contains(actor.staff())
                && isFor(actor.staff(), card, today);
    }

    /** Whom the head of the agency or its personnel office may name instead of who assesses it. */
    List<StaffCode> others(Actor actor, TaskCard card, LocalDate today) {
        boolean may =
                actor.isAnyOf(Role.HEAD, Role.HR) && reference.keepsWork(actor, card.owners(), card.agency(), today);
        if (!may || !card.isUnderWay() || card.people().contains(actor.staff())) return List.of();
        return reference
                .assessors(today)
                .above(card.owners())
                .filter(one -> !one.equals(card.assessor()) && !card.people().contains(one))
                .toList();
    }

    private Assessed assessed(TaskCard card, LocalDate today) {
        boolean overdue = closed.isOverdue(card.owners(), card.month(), today);
        return new Assessed(card.assessor(), card.since(), card.owners(), card.people(), overdue);
    }

    /** Those that name him or one of his people, those of the agencies that he leads in, and those of his own people. */
    private Stream<TaskCard> candidates(StaffCode office, LocalDate today) {
        List<StaffCode> followers = reference.followers(office, today);
        Stream<TaskCard> named = Stream.concat(Stream.of(office), followers.stream())
                .flatMap(assessor -> handedIn("assessor", assessor.value()));
        Stream<TaskCard> inAgencies =
                reference.leads(office, today).stream().flatMap(agency -> handedIn("agency", agency.value()));
        Stream<TaskCard> ofFollowers = followers.stream().flatMap(follower -> handedIn("people", follower.value()));
        return Stream.of(named, inAgencies, ofFollowers).flatMap(some -> some);
    }

    private Stream<TaskCard> handedIn(String field, String value) {
        return tasks.where(Map.of(field, value, "state", TaskCard.State.SUBMITTED)).stream();
    }
}
