package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.person.Career.Charge;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Career.Supervision;
import vn.congtam.indicator.roster.person.StandIns.Delegation;
import vn.congtam.indicator.roster.person.Tenure.Spell;

/**
 * A person's service. Two people may share a name; nobody shares a code.
 *
 * @param agency where the headcount is by what was told last
 * @param agencies where the person ever served or was seconded to, so that those of an agency are found
 */
public record Person(
        StaffCode staff,
        @Personal String name,
        AgencyId agency,
        List<AgencyId> agencies,
        Tenure tenure,
        Career career,
        StandIns standIns,
        List<Secondment> secondments) {

    public boolean servesOn(LocalDate day) {
        return tenure.spellOn(day).isPresent();
    }

    public Optional<SubjectKind> kindOn(LocalDate day) {
        return tenure.kindOn(day);
    }

    public Optional<Service> postOn(LocalDate day) {
        return inForce(career.posts(), day);
    }

    /** Whether that post is his on the day or on a later one, as recorded so far. */
    public boolean holdsFrom(PostId post, LocalDate day) {
        Stream<LocalDate> later =
                career.posts().stream().filter(one -> one.from().isAfter(day)).map(Service::from);
        return Stream.concat(Stream.of(day), later)
                .flatMap(one -> postOn(one).stream())
                .anyMatch(one -> one.post().equals(post));
    }

    /** Where the headcount is. */
    public Optional<AgencyId> agencyOn(LocalDate day) {
        return tenure.spellOn(day).map(spell -> postOn(day).map(Service::agency).orElse(spell.agency()));
    }

    public boolean servesIn(AgencyId agency, LocalDate day) {
        return agencyOn(day).filter(agency::equals).isPresent();
    }

    public Optional<Secondment> secondmentOn(LocalDate day) {
        return secondments.stream()
                .filter(one -> servesOn(day) && one.covers(day))
                .findFirst();
    }

    /** Whose records they are on that day: of who has left, of the agency he left; of who is yet to come, of the first. */
    public AgencyId keeperOn(LocalDate day) {
        return agencyOn(day)
                .or(() -> tenure.endBefore(day).flatMap(end -> agencyOn(end.on().minusDays(1))))
                .orElseGet(() -> tenure.spells().getFirst().agency());
    }

    /** Whose it is to record what begins on a day: what is over, or begins today, is of the agency of today. */
    public AgencyId keeperFrom(LocalDate from, LocalDate today) {
        return keeperOn(from.isAfter(today) ? from : today);
    }

    /** Where the person works and is evaluated. */
    public Optional<AgencyId> workplaceOn(LocalDate day) {
        return secondmentOn(day).map(Secondment::agency).or(() -> agencyOn(day));
    }

    /** As assigned: who stands above in fact is for {@link Line} to say. */
    public Optional<Supervision> supervisionOn(LocalDate day) {
        return inForce(career.superiors(), day);
    }

    public Optional<StaffCode> superiorOn(LocalDate day) {
        return supervisionOn(day).flatMap(one -> Optional.ofNullable(one.superior()));
    }

    /** Posts in which he acts or which he has beside his own; none of a service that has ended, also when he came back. */
    public List<StandIns.Acting> actingsOn(LocalDate day) {
        Optional<Tenure.Spell> service = tenure.spellOn(day);
        return standIns.actingsOn(day).stream()
                .filter(one -> service.filter(spell -> !one.from().isBefore(spell.from()))
                        .isPresent())
                .toList();
    }

    /** From that day on or later, and not for some days only. */
    public boolean hasForGood(PostId post, LocalDate day) {
        return servesOn(day) && standIns.hasForGood(post);
    }

    /** Of who is lent, the superior at the receiver. */
    public Optional<StaffCode> answersToOn(LocalDate day) {
        return secondmentOn(day).map(Secondment::superior).or(() -> superiorOn(day));
    }

    /** That day, and the later ones on which he gets another superior, be it for the days of a secondment. */
    public Set<LocalDate> turnsFrom(LocalDate day) {
        Stream<LocalDate> lent = secondments.stream()
                .flatMap(one -> Stream.of(one.from(), one.until().plusDays(1)));
        Stream<LocalDate> assigned = career.superiors().stream().map(Supervision::from);
        return Stream.concat(Stream.of(day), Stream.concat(assigned, lent).filter(one -> one.isAfter(day)))
                .collect(Collectors.toSet());
    }

    /** In another agency nobody is in charge of the divisions of the former. */
    public Optional<Charge> chargeOn(LocalDate day) {
        return inForce(career.charges(), day)
                .filter(charge -> agencyOn(charge.from()).equals(agencyOn(day)));
    }

    public Optional<Delegation> delegationOn(LocalDate day) {
        return standIns.delegationOn(day).filter(one -> servesOn(day));
    }

    /** What was decided in a service that has ended holds no more after the person came back. */
    private <T extends Dated> Optional<T> inForce(List<T> dated, LocalDate day) {
        Optional<Spell> spell = tenure.spellOn(day);
        return Dated.on(dated, day)
                .filter(one ->
                        spell.isPresent() && !one.from().isBefore(spell.get().from()));
    }

    public static Person joined(@Nullable Person known, StaffJoined f) {
        return known == null
                ? new Person(
                        f.staff(),
                        f.name(),
                        f.agency(),
                        List.of(f.agency()),
                        Tenure.begun(f),
                        Career.NONE,
                        StandIns.NONE,
                        List.of())
                : new Person(
                        f.staff(),
                        f.name(),
                        f.agency(),
                        known.also(f.agency()),
                        known.tenure.joined(f),
                        known.career,
                        known.standIns,
                        known.secondments);
    }

    Person called(String another) {
        return new Person(staff, another, agency, agencies, tenure, career, standIns, secondments);
    }

    Person changed(KindChanged f) {
        return with(tenure.changed(f));
    }

    Person left(StaffLeft f) {
        return with(tenure.left(f));
    }

    public Person served(PostAssigned f, LocalDate entered) {
        Career further = career.served(f, !agency.equals(f.agency()), entered);
        return new Person(staff, name, f.agency(), also(f.agency()), tenure, further, standIns, secondments);
    }

    Person corrected(PostCorrected f, LocalDate entered) {
        return with(career.corrected(f, entered));
    }

    public Person supervised(SuperiorAssigned f) {
        return with(career.supervised(f));
    }

    Person charged(FieldsAssigned f) {
        return with(career.charged(f));
    }

    Person granted(DelegationGranted f) {
        return with(standIns.granted(f));
    }

    Person withdrawn(DelegationWithdrawn f) {
        return with(standIns.withdrawn(f));
    }

    Person acted(ActingAppointed f) {
        return with(standIns.acted(f));
    }

    public Person seconded(Seconded f) {
        return with(also(f.agency()), Dated.and(secondments, Secondment.of(f)));
    }

    public Person returned(SecondmentEnded f) {
        return with(agencies, secondments.stream().map(one -> one.ended(f)).toList());
    }

    Person ended(ActingEnded f) {
        return with(standIns.ended(f));
    }

    public Person revoked(DecisionRevoked f) {
        return switch (f.decision()) {
            case LEAVING -> with(tenure.staying(f.from()));
            case SECONDMENT -> with(agencies, Dated.without(secondments, f.from()));
            case POST, SUPERIOR, FIELDS -> with(career.revoked(f)).ofLastPost();
        };
    }

    private Person ofLastPost() {
        AgencyId last = career.posts().isEmpty()
                ? tenure.spells().getLast().agency()
                : career.posts().getLast().agency();
        return new Person(staff, name, last, agencies, tenure, career, standIns, secondments);
    }

    private List<AgencyId> also(AgencyId another) {
        return Stream.concat(agencies.stream(), Stream.of(another)).distinct().toList();
    }

    private Person with(Tenure tenure) {
        return new Person(staff, name, agency, agencies, tenure, career, standIns, secondments);
    }

    private Person with(Career career) {
        return new Person(staff, name, agency, agencies, tenure, career, standIns, secondments);
    }

    private Person with(StandIns standIns) {
        return new Person(staff, name, agency, agencies, tenure, career, standIns, secondments);
    }

    private Person with(List<AgencyId> agencies, List<Secondment> secondments) {
        return new Person(staff, name, agency, agencies, tenure, career, standIns, secondments);
    }
}
