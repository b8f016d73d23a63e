package vn.congtam.scoring.roster;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;

/** Looks people up as of a day, never as of today. */
@Component
public class Roster {
    private static final int ALL_AGENCIES = 10_000;

    private final ReadModel<Person> people;
    private final ReadModel<Roll> rolls;
    private final ReadModel<Agency> agencies;
    private final ReadModel<StandIn> standIns;
    private final ReadModel<Seat> seats;

    Roster(
            ReadModel<Person> people,
            ReadModel<Roll> rolls,
            ReadModel<Agency> agencies,
            ReadModel<StandIn> standIns,
            ReadModel<Seat> seats) {
        this.standIns = standIns;
        this.seats = seats;
        this.people = people;
        this.rolls = rolls;
        this.agencies = agencies;
    }

    public Optional<Person> person(StaffCode staff) {
        return people.find(staff.value());
    }

    /** For whom the person may act on that day. */
    public Set<StaffCode> delegatorsOf(StaffCode staff, LocalDate day) {
        return standIns.find(staff.value()).map(standIn -> standIn.on(day)).orElse(Set.of());
    }

    /** The group of posts with similar tasks; a post not known yet is one of its own. */
    public String similarTasks(PostId post) {
        return seats.find(post.value()).map(Seat::similarTasks).orElse(post.value());
    }

    /** The person's name, or the code of somebody not known yet. */
    public String name(StaffCode staff) {
        return person(staff).map(Person::displayName).orElse(staff.value());
    }

    /** Who acted: a person by name, anything else as it is called. */
    public String actor(String code) {
        return people.find(code).map(Person::displayName).orElse(code);
    }

    /** All agencies by name; those that are not known yet are not among them. */
    public List<Agency> agencies() {
        return agencies.all(ALL_AGENCIES).stream()
                .sorted(Comparator.comparing(Agency::name, Collator.getInstance(Locale.of("vi"))::compare))
                .toList();
    }

    public String agency(AgencyId agency) {
        return agencies.find(agency.value()).map(Agency::name).orElse(agency.value());
    }

    /** What the agency's divisions are called, by their ids. */
    public Map<String, String> divisions(AgencyId agency) {
        return agencies.find(agency.value()).map(Agency::divisions).orElse(Map.of());
    }

    /** Those who serve in the agency on that day, by staff code. */
    public List<Person> servingIn(AgencyId agency, LocalDate day) {
        return rolls.find(agency.value()).stream()
                .flatMap(roll -> roll.staff().stream())
                .flatMap(code -> people.find(code).stream())
                .filter(person -> person.agencyOn(day).filter(agency::equals).isPresent())
                .toList();
    }

    /**
     * @param told where he serves as his token says; none for those of the whole province
     * @param last day of what is judged
     */
    public Bonds bonds(StaffCode staff, @Nullable AgencyId told, LocalDate last, LocalDate today) {
        Set<AgencyId> agencies = Stream.concat(
                        Stream.ofNullable(told),
                        person(staff).stream().flatMap(one -> Bonds.agencies(one, last, today)))
                .collect(Collectors.toSet());
        return new Bonds(agencies, Bonds.binding(new Ladder(this::person, today).allAbove(staff)));
    }

    /** @param last day of what is judged */
    public Incumbents incumbents(LocalDate last, LocalDate today) {
        LocalDate then = today.isBefore(last) ? today : last;
        return new Incumbents(this::person, agency -> headOf(agency, today), this::lastDayOf, then, today);
    }

    private Optional<LocalDate> lastDayOf(AgencyId agency) {
        return agencies.find(agency.value())
                .flatMap(known -> Optional.ofNullable(known.end()))
                .map(end -> end.on().minusDays(1));
    }

    /** The agency itself, or which on that day goes on with what it left open. */
    public AgencyId standingFor(AgencyId agency, LocalDate day) {
        Set<AgencyId> passed = new HashSet<>();
        AgencyId next = agency;
        while (passed.add(next)) {
            AgencyId here = next;
            next = agencies.find(here.value())
                    .flatMap(known -> known.heirOn(day))
                    .orElse(here);
        }
        return next;
    }

    /** The leader in it, or in its heir, without a superior in it; nobody where there are several. */
    public Optional<StaffCode> headOf(AgencyId agency, LocalDate day) {
        List<Person> inside = servingIn(standingFor(agency, day), day);
        Set<StaffCode> codes = inside.stream().map(Person::staff).collect(Collectors.toSet());
        Ladder ladder = new Ladder(this::person, day);
        List<StaffCode> heads = inside.stream()
                .filter(person -> person.leadsOn(day))
                .filter(person -> ladder.above(person).filter(codes::contains).isEmpty())
                .map(Person::staff)
                .toList();
        return heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
    }
}
