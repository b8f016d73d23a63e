package vn.congtam.indicator.staff.plan;

import static vn.congtam.indicator.staff.Refusal.DIVISION_UNKNOWN;
import static vn.congtam.indicator.staff.Refusal.POST_OF_OTHER_AGENCY;
import static vn.congtam.indicator.staff.Refusal.POST_UNKNOWN;
import static vn.congtam.indicator.staff.Refusal.STAFF_NAME_DIFFERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Judges;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.Horizon;
import vn.congtam.indicator.staff.Rejoining;
import vn.congtam.indicator.staff.StaffCommand;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;
import vn.congtam.indicator.staff.Standing;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.indicator.staff.roll.Entry;
import vn.congtam.indicator.staff.roll.Read;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.web.Refused;

/** Finds what one row asks for that is not on record yet, and everything about it that the API would refuse. */
final class Steps {
    private final Actor actor;
    private final Ground ground;
    private final Judges judges;
    private final LocalDate today;
    private final List<StaffCommand> steps = new ArrayList<>();
    private final List<Fault<Column>> faults = new ArrayList<>();

    Steps(Actor actor, Ground ground, Judges judges) {
        this.actor = actor;
        this.ground = ground;
        this.judges = judges;
        this.today = judges.today();
    }

    Plan of(Read read) {
        Entry entry = read.entry();
        if (entry == null) {
            return Plan.wrong(read.line(), read.faults());
        }
        check(() -> Horizon.mustReach(entry.from(), today, "/from"));
        Position post = post(entry).orElse(null);
        Person person = ground.person(entry.staff()).orElse(null);
        person = joined(entry, person);
        if (post != null) {
            person = served(entry, post, person);
        }
        answers(entry, person);
        return faults.isEmpty()
                ? new Plan(read.line(), entry, List.copyOf(steps), List.of())
                : new Plan(read.line(), entry, List.of(), List.copyOf(faults));
    }

    /** In the division that the row names, and what the row says it is. */
    private Optional<Position> post(Entry entry) {
        String division = ground.division(entry.division());
        if (division == null) {
            refuse(DIVISION_UNKNOWN.refuse("/division", entry.division(), ground.agencyName()));
        }
        Optional<Position> post = ground.post(entry.post());
        if (post.isEmpty()) {
            refuse(POST_UNKNOWN.refuse("/post", entry.post().value()));
        }
        post.ifPresent(known -> mustBe(known, entry, division));
        if (division != null) check(() -> ground.mustHave(division, entry.from()));
        return post;
    }

    private void mustBe(Position post, Entry entry, @Nullable String division) {
        String code = post.post().value();
        if (!post.agency().equals(ground.agency())) {
            refuse(POST_OF_OTHER_AGENCY.refuse("/post", code));
        } else if (division != null && !post.division().equals(division)) {
            refuse(Refusal.POST_NOT_OF_DIVISION.refuse("/division", code, post.division()));
        }
        if (post.leader() != entry.leader()) {
            refuse(Refusal.POST_LEADER_DIFFERS.refuse("/leader", code));
        }
    }

    private @Nullable Person joined(Entry entry, @Nullable Person person) {
        if (person != null && (History.joined(person, entry, ground.agency()) || isStaying(person, entry))) {
            return isTheSame(entry, person) ? person : null;
        }
        JoinStaff join =
                new JoinStaff(entry.staff(), entry.name(), entry.kind(), ground.agency(), entry.from(), actor.staff());
        return step(join, () -> mustJoin(person, entry)) ? Person.joined(person, Told.of(join)) : person;
    }

    private void mustJoin(@Nullable Person person, Entry entry) {
        if (person != null) new Rejoining(person, ground.agency(), entry.name()).mustBeBy(actor, today);
        standing(person).mayJoin(entry.staff(), entry.from(), actor.staff());
    }

    /** Who is in service, whenever he came: the row is about his post. */
    private static boolean isStaying(Person person, Entry entry) {
        return standing(person).isInService() || History.covers(person, entry.from());
    }

    /**
     * Two may share a name, and a code may be mistyped: what the row says must be said of this person. Of those whose records
     * are not the actor's nothing is told, not even whether the name is right.
     *
     * @return whether more may be said of him
     */
    private boolean isTheSame(Entry entry, Person person) {
        boolean onRecord = History.serves(person, entry) && History.answers(person, entry);
        boolean named = person.name().equals(entry.name());
        SubjectKind kind = person.kindOn(entry.from()).orElse(entry.kind());
        if (onRecord && named && kind == entry.kind()) return true;
        if (!check(() -> Mandate.ofPersonnel(actor, person.keeperFrom(entry.from(), today)))) return false;
        if (!named) {
            refuse(STAFF_NAME_DIFFERS.refuse("/name", entry.staff().value()));
        }
        if (kind != entry.kind()) {
            refuse(Refusal.STAFF_KIND_DIFFERS.refuse("/kind", entry.staff().value()));
        }
        return onRecord || check(() -> judges.mustNotInclude(person));
    }

    private @Nullable Person served(Entry entry, Position to, @Nullable Person person) {
        if (person == null || History.serves(person, entry)) {
            return person;
        }
        AssignPost assign = new AssignPost(
                entry.staff(),
                to.post(),
                to.agency(),
                to.division(),
                to.title(),
                to.leader(),
                entry.from(),
                entry.document(),
                actor.staff());
        return step(assign, () -> standing(person).mayServe(entry.staff(), entry.from(), actor.staff()))
                ? person.served(Told.of(assign), today)
                : person;
    }

    private void answers(Entry entry, @Nullable Person person) {
        StaffCode superior = entry.superior();
        if (superior != null && person != null && !History.answers(person, entry)) {
            step(
                    new AssignSuperior(entry.staff(), superior, entry.from(), entry.document(), actor.staff()),
                    () -> standing(person).mayAnswerTo(entry.staff(), superior, entry.from(), actor.staff()));
        }
    }

    private static Standing standing(@Nullable Person person) {
        return Standing.of(person);
    }

    private boolean step(StaffCommand step, Runnable check) {
        boolean right = check(check);
        if (right) {
            steps.add(step);
        }
        return right;
    }

    private boolean check(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused refused) {
            refuse(refused);
            return false;
        }
    }

    /** The same said of the post and of the superior is said once. */
    private void refuse(Refused refused) {
        Fault<Column> fault = Column.fault(refused);
        if (faults.stream().noneMatch(known -> known.says(fault))) {
            faults.add(fault);
        }
    }
}
