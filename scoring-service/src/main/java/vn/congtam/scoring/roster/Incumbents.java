package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.roster.Insight;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.People;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Lead;
import vn.congtam.roster.Person.Posting;

/**
 * Who holds the offices over a member today: the one way in which that is found. An office judges, not a person: who has left
 * it judges no more, and who holds it since, or acts in it on these days, does (Art. 18).
 *
 * @param heads who heads an agency today, or its heir
 * @param lastDays of agencies in whose place others stand: their offices ended with them
 * @param keeps the agencies that judge to the end whom they have listed: their period has ended, and no other takes him over
 * @param then the last day of what is judged, or today if that is earlier
 */
public record Incumbents(
        People people,
        Function<AgencyId, Optional<StaffCode>> heads,
        Function<AgencyId, Optional<LocalDate>> lastDays,
        Predicate<AgencyId> keeps,
        LocalDate then,
        LocalDate today) {

    /** As long as these have not ended their periods, whoever serves elsewhere is judged there (Art. 21). */
    public Incumbents where(Predicate<AgencyId> ended) {
        return new Incumbents(people, heads, lastDays, ended, then, today);
    }

    /** Where nobody stands above him, the head. */
    public Optional<StaffCode> rater(Member member) {
        if (isBetweenAgencies(member)) return Optional.empty();
        if (isJudgedByTheHead(member)) return decider(member);
        if (holdsAsSuperior(member.rater(), member)) return Optional.of(member.rater());
        return aboveHere(member).or(() -> heads.apply(member.agency()).filter(head -> !head.equals(member.staff())));
    }

    /** The head decides upon everybody but himself; upon him, his superior. */
    public Optional<StaffCode> decider(Member member) {
        if (isBetweenAgencies(member)) return Optional.empty();
        if (isOfTheHead(member))
            return holdsAsSuperior(member.decider(), member) ? Optional.of(member.decider()) : aboveHere(member);
        Optional<StaffCode> head = heads.apply(member.agency());
        if (head.isEmpty()) return Optional.of(member.decider()).filter(one -> holdsAsHead(one, member));
        return head.filter(member.staff()::equals).isPresent() ? aboveHere(member) : head;
    }

    /** The code of one who is not known here. */
    public String name(StaffCode staff) {
        return people.find(staff).map(Person::displayName).orElse(staff.value());
    }

    /** Who is not known here, such as a leader of the province, is taken to. */
    public boolean isInOffice(StaffCode one, AgencyId agency) {
        return people.find(one)
                .filter(person -> !isInOffice(person) || hasMoved(person, agency))
                .isEmpty();
    }

    /** Who stands above him, or leads his division, as every service has it. */
    public boolean mayRead(StaffCode reader, StaffCode staff, LocalDate day) {
        return new Insight(people, day).into(staff, reader);
    }

    /** The next one up who is there. */
    public Optional<StaffCode> above(StaffCode staff) {
        return people.find(staff).flatMap(new Ladder(people, today)::superior);
    }

    /** One agency reviewing and another deciding would judge what neither has seen whole. */
    private boolean isBetweenAgencies(Member member) {
        return isElsewhere(member, then) && !keeps.test(member.agency());
    }

    private boolean isElsewhere(Member member, LocalDate day) {
        return people.find(member.staff())
                .flatMap(person -> person.agencyOn(day))
                .filter(now -> !now.equals(member.agency()) && !people.succeeds(now, member.agency(), day))
                .isPresent();
    }

    /** Of who has moved since, the next one up whom he had: who stands above him now did not see his work. */
    private Optional<StaffCode> aboveHere(Member member) {
        return isElsewhere(member, today)
                ? new Ladder(people, then)
                        .allAbove(member.staff()).stream()
                                .filter(one -> isInOffice(one, member.agency()))
                                .findFirst()
                : above(member.staff());
    }

    /** For want of a superior. */
    private boolean isJudgedByTheHead(Member member) {
        return member.rater().equals(member.decider())
                && people.find(member.staff())
                        .filter(person ->
                                new Ladder(people, then).superior(person).isEmpty())
                        .isPresent();
    }

    private static boolean isOfTheHead(Member member) {
        return member.leader() && member.managers().isEmpty();
    }

    /** Who stood above him only because he acted in a vacant post does so as long as he does. */
    private boolean holdsAsSuperior(StaffCode listed, Member member) {
        Optional<PostId> acted = people.find(member.staff())
                .map(new Ladder(people, then)::above)
                .filter(above -> listed.equals(above.superior()))
                .flatMap(above -> Optional.ofNullable(above.actingIn()));
        return acted.map(post -> new Ladder(people, today).stillActs(listed, post, member.staff()))
                .orElseGet(() -> isInOffice(listed, member.agency()));
    }

    /** While nobody heads the agency: who acted there heads it no longer than that. */
    private boolean holdsAsHead(StaffCode listed, Member member) {
        LocalDate last = lastOf(member.agency());
        return isInOffice(listed, member.agency())
                && people.find(listed).stream()
                        .flatMap(person -> person.leadsIn(last).stream()
                                .filter(lead -> lead.agency().equals(member.agency()))
                                .map(Lead::post)
                                .filter(post -> person.actsIn(post, last))
                                .filter(post -> !person.actsIn(post, today)))
                        .findAny()
                        .isEmpty();
    }

    /** In service, and a leader if ever he was. */
    private boolean isInOffice(Person person) {
        boolean led = person.postings().stream().anyMatch(Posting::leader) || person.leadsOn(then);
        return person.servesOn(today) && (!led || person.leadsOn(today));
    }

    private boolean hasMoved(Person person, AgencyId agency) {
        Optional<AgencyId> there = Optional.of(agency);
        return person.agencyOn(lastOf(agency)).equals(there)
                && !person.agencyOn(today).equals(there);
    }

    private LocalDate lastOf(AgencyId agency) {
        return lastDays.apply(agency).filter(last -> last.isBefore(then)).orElse(then);
    }
}
