package vn.congtam.submission.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Reference;

/** Tasks as far as each may see them. */
@Component
class Tasks {
    private static final Comparator<TaskCard> SOONEST = Comparator.comparing(TaskCard::due)
            .thenComparing(card -> card.terms().title())
            .thenComparing(card -> card.task().value());

    private final ReadModel<TaskCard> tasks;
    private final Reference reference;
    private final Clock clock;

    Tasks(ReadModel<TaskCard> tasks, Reference reference, Clock clock) {
        this.tasks = tasks;
        this.reference = reference;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    String monthOr(@Nullable YearMonth asked) {
        return (asked == null ? YearMonth.from(today()) : asked).toString();
    }

    List<TaskCard> of(StaffCode owner, String month) {
        return tasks.where(Map.of("owner", owner, "month", month)).stream()
                .sorted(SOONEST)
                .toList();
    }

    /** What somebody handed in and I am to assess, of one month or of all. */
    List<TaskCard> toReview(Actor actor, @Nullable YearMonth month) {
        return tasks.where(Map.of("assessor", actor.staff(), "state", TaskCard.State.SUBMITTED)).stream()
                .filter(card -> month == null || card.month().equals(month.toString()))
                .sorted(SOONEST)
                .toList();
    }

    /** Exemptions that I may decide: as a leader, as the head of the agency, or as one who stands above the assessor. */
    List<TaskCard> toRule(Actor actor) {
        return Stream.concat(pendingWithMe(actor), pendingInMyAgency(actor))
                .filter(card -> !card.owner().equals(actor.staff()))
                .distinct()
                .sorted(SOONEST)
                .toList();
    }

    TaskCard visible(Actor actor, TaskId task) {
        TaskCard card = tasks.find(task.value()).orElseThrow(() -> Refusal.NO_SUCH_TASK.refuse("", task.value()));
        boolean involved = Stream.of(card.owner(), card.assessor(), card.terms().assigner())
                .anyMatch(actor.staff()::equals);
        if (!involved && !mayRead(actor, card.owner(), card.agency())) {
            throw Refusal.NOT_YOURS_TO_SEE.refuse();
        }
        return card;
    }

    List<TaskCard> visible(Actor actor, StaffCode owner, String month) {
        AgencyId agency = reference.person(owner).map(Colleague::agency).orElse(null);
        if (!actor.staff().equals(owner) && !mayRead(actor, owner, agency)) {
            throw Refusal.NOT_YOURS_TO_SEE.refuse();
        }
        return of(owner, month);
    }

    /** The right to read goes further than the right to approve: personnel compile, leaders and inspectors look. */
    private boolean mayRead(Actor actor, StaffCode owner, @Nullable AgencyId agency) {
        return actor.readsAcrossAgencies()
                || agency != null && actor.isAnyOf(Role.HEAD, Role.HR) && actor.servesIn(agency)
                || reference.isAbove(actor.staff(), owner, today());
    }

    private Stream<TaskCard> pendingWithMe(Actor actor) {
        return actor.is(Role.LEADER)
                ? tasks.where(Map.of("assessor", actor.staff(), "pending", true)).stream()
                : Stream.empty();
    }

    private Stream<TaskCard> pendingInMyAgency(Actor actor) {
        AgencyId agency = actor.agency();
        return agency == null
                ? Stream.empty()
                : tasks.where(Map.of("agency", agency, "pending", true)).stream()
                        .filter(card -> mayRule(actor, card));
    }

    private boolean mayRule(Actor actor, TaskCard card) {
        return actor.is(Role.HEAD) || reference.isAbove(actor.staff(), card.assessor(), today());
    }
}
