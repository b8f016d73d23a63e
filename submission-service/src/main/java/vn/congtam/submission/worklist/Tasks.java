package vn.congtam.submission.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Competence;
import vn.congtam.submission.reference.Leftover;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.Sight;

/** Tasks as far as each may see them. */
@Component
class Tasks {
    private static final Comparator<TaskCard> SOONEST = Comparator.comparing(TaskCard::due)
            .thenComparing(card -> card.terms().title())
            .thenComparing(card -> card.task().value());

    private static final Comparator<StaffCode> BY_CODE = Comparator.comparing(StaffCode::value);

    private final ReadModel<TaskCard> tasks;
    private final Reference reference;
    private final Reviewing reviewing;
    private final Leftover leftover;
    private final Sight sight;
    private final Clock clock;
    private final Readings readings;
    private final Competence competence;

    Tasks(
            ReadModel<TaskCard> tasks,
            Reference reference,
            Reviewing reviewing,
            Leftover leftover,
            Sight sight,
            Clock clock,
            Readings readings,
            Competence competence) {
        this.competence = competence;
        this.leftover = leftover;
        this.sight = sight;
        this.reviewing = reviewing;
        this.tasks = tasks;
        this.reference = reference;
        this.clock = clock;
        this.readings = readings;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    String monthOr(@Nullable YearMonth asked) {
        return (asked == null ? YearMonth.from(today()) : asked).toString();
    }

    List<TaskCard> of(StaffCode owner, String month) {
        return sorted(tasks.where(Map.of("people", owner, "month", month)).stream());
    }

    /** What somebody handed in and I am to assess today, of one month or of all. */
    List<TaskCard> toReview(Actor actor, @Nullable YearMonth month) {
        return seen(
                actor,
                reviewing.waiting(actor.staff(), today()).stream()
                        .filter(card -> month == null || card.month().equals(month.toString())));
    }

    /** What my staff propose, each proposal once. */
    List<TaskCard> toApprove(Actor actor) {
        return seen(
                actor,
                mineOrOfMyAgency(actor, "state", TaskCard.State.PROPOSED)
                        .filter(card -> card.month()
                                .equals(card.terms().stages().getFirst().month()))
                        .filter(card -> card.owners().stream().allMatch(owner -> isAbove(actor, owner))));
    }

    /** Work of which somebody asks for an exemption that I may decide. */
    List<TaskCard> toRule(Actor actor) {
        return seen(
                actor,
                mineOrOfMyAgency(actor, "pending", true)
                        .filter(card -> !card.people().contains(actor.staff()))
                        .filter(card -> card.claims().stream().anyMatch(claim -> mayRule(actor, card, claim))));
    }

    /** Whether it is still asked for, and mine to decide: whose superior I am says whose shortfall it is. */
    boolean mayRule(Actor actor, TaskCard card, TaskCard.Claim claim) {
        return claim.isOpen(claim.owner(), claim.shortfall())
                && competence.isOver(actor, claim.owner(), card.agency(), today());
    }

    /** The month asked for, else the first in which something is left to do. */
    TaskCard visible(Actor actor, TaskId task, @Nullable YearMonth month) {
        List<TaskCard> cards = tasks.where(Map.of("task", task)).stream()
                .sorted(Comparator.comparing(TaskCard::month))
                .toList();
        TaskCard card = cards.stream()
                .filter(one -> month == null
                        ? one.state() != TaskCard.State.ACCEPTED
                        : one.month().equals(month.toString()))
                .findFirst()
                .or(() -> month == null ? cards.stream().reduce((one, last) -> last) : Optional.empty())
                .orElseThrow(() -> Refusal.NO_SUCH_RECORD.refuse("", task.value()));
        mustBeVisible(actor, card);
        readings.seen(actor, Matter.WORK, task.value(), card.people());
        return newest(card, cards);
    }

    List<TaskCard> visible(Actor actor, StaffCode owner, String month) {
        AgencyId agency =
                reference.person(owner).map(one -> one.agencyOn(today())).orElse(null);
        if (!actor.staff().equals(owner) && !sight.mayRead(actor, owner, agency, today())) {
            throw Refusal.NOT_YOURS_TO_SEE.refuse();
        }
        readings.seen(actor, Matter.WORK, month, owner);
        return of(owner, month);
    }

    /** Work of others that waits for the reader: one look at all whose it is. */
    private List<TaskCard> seen(Actor actor, Stream<TaskCard> some) {
        List<TaskCard> cards = sorted(some);
        readings.seen(
                actor,
                Matter.WORK,
                null,
                cards.stream()
                        .flatMap(card -> card.people().stream())
                        .distinct()
                        .sorted(BY_CODE)
                        .toList());
        return cards;
    }

    /** Those to whom I might hand it over. */
    List<Colleague> successors(Actor actor, TaskCard card) {
        return reference.below(actor.staff(), today()).stream()
                .filter(one -> reference.continues(one.agencyOn(today()), card.agency(), today()))
                .filter(one -> !card.owners().contains(one.staff()))
                .toList();
    }

    boolean mayApprove(Actor actor, TaskCard card) {
        return card.state() == TaskCard.State.PROPOSED
                && card.owners().stream().allMatch(owner -> isAbove(actor, owner));
    }

    boolean mayHandOver(Actor actor, TaskCard card) {
        return card.state().awaitsWork()
                && !card.people().contains(actor.staff())
                && card.owners().stream().allMatch(owner -> leftover.isFor(actor, owner, card.agency(), today()));
    }

    private void mustBeVisible(Actor actor, TaskCard card) {
        boolean involved = Stream.concat(
                                card.people().stream(),
                                Stream.of(card.assessor(), card.terms().assigner()))
                        .anyMatch(actor.staff()::equals)
                || reviewing.isFor(actor.staff(), card, today());
        if (!involved && card.people().stream().noneMatch(one -> sight.mayRead(actor, one, card.agency(), today()))) {
            throw Refusal.NOT_YOURS_TO_SEE.refuse();
        }
    }

    private Stream<TaskCard> mineOrOfMyAgency(Actor actor, String field, Object value) {
        AgencyId agency = actor.agency();
        return Stream.concat(
                        tasks.where(Map.of("assessor", actor.staff(), field, value)).stream(),
                        agency == null
                                ? Stream.empty()
                                : reference.keptBy(agency, today()).stream()
                                        .flatMap(kept -> tasks.where(Map.of("agency", kept, field, value)).stream()))
                .distinct();
    }

    private boolean isAbove(Actor actor, StaffCode staff) {
        return reference.isAbove(actor.staff(), staff, today());
    }

    private List<TaskCard> sorted(Stream<TaskCard> cards) {
        return cards.map(this::newest).sorted(SOONEST).toList();
    }

    /** A fact of one month moves the stream on in all of them. */
    private TaskCard newest(TaskCard card) {
        return card.terms().stages().size() == 1 ? card : newest(card, tasks.where(Map.of("task", card.task())));
    }

    private static TaskCard newest(TaskCard card, List<TaskCard> all) {
        return card.at(all.stream().mapToLong(TaskCard::version).max().orElse(card.version()));
    }
}
