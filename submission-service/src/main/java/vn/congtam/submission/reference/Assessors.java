package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Offices;
import vn.congtam.roster.Staff;

/** Who assesses work today. An office assesses, not a person. */
public final class Assessors {
    private final Staff people;
    private final LocalDate today;
    private final Ladder now;

    /** @param people who remember whom they were asked for: much is asked of the same few */
    Assessors(Staff people, LocalDate today) {
        this.people = people;
        this.today = today;
        this.now = new Ladder(people, today);
    }

    /**
     * In whose place somebody may assess it today: his own, where it is his turn, else that of who delegated to him; none
     * where he may not.
     */
    public Optional<StaffCode> place(Offices offices, Assessed work) {
        if (work.isOf(offices.staff())) return Optional.empty();
        List<StaffCode> turns = turns(work);
        return Stream.concat(Stream.of(offices.staff()), offices.delegators().stream())
                .filter(turns::contains)
                .filter(one -> work.people().stream()
                        .allMatch(owner -> offices.over(owner).contains(one)))
                .findFirst();
    }

    /** Who holds the office; when he has let the day pass, his superior as well. None of whose work it is. */
    private List<StaffCode> turns(Assessed work) {
        Optional<StaffCode> holder = of(work.assessor(), work.since(), work.owners());
        return Stream.concat(holder.stream(), holder.stream().flatMap(one -> now.allAbove(one).stream()))
                .filter(one -> !work.isOf(one))
                .limit(work.overdue() ? 2 : 1)
                .toList();
    }

    /**
     * Whoever was to, as long as he is there; else the next one up who stands above all owners.
     *
     * @param named who was to, since that day
     */
    public Optional<StaffCode> of(StaffCode named, LocalDate since, List<StaffCode> owners) {
        if (isAboveAll(named, owners) || isStill(named, since, owners)) return Optional.of(named);
        return above(owners).findFirst();
    }

    /** Who stand above all owners, the nearest first. */
    public Stream<StaffCode> above(List<StaffCode> owners) {
        return now.allAbove(owners.getFirst()).stream().filter(one -> isAboveAll(one, owners));
    }

    private boolean isAboveAll(StaffCode one, List<StaffCode> owners) {
        return owners.stream().allMatch(owner -> now.allAbove(owner).contains(one));
    }

    /** Who is not known here is taken to be; who stood there only by acting in a post, as long as he acts in it. */
    private boolean isStill(StaffCode named, LocalDate since, List<StaffCode> owners) {
        Ladder then = new Ladder(people, since);
        return people.find(named)
                .filter(person -> owners.stream()
                        .flatMap(owner -> then.actingAbove(owner, named).stream())
                        .findFirst()
                        .map(post -> owners.stream().noneMatch(owner -> now.stillActs(named, post, owner)))
                        .orElseGet(() -> !person.keepsOffice(since, today)))
                .isEmpty();
    }
}
