package vn.congtam.scoring.roster;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Offices;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;
import vn.congtam.roster.StandIn;

/** Looks people up as of a day, never as of today. */
@Component
public class Roster {
    private static final int ALL_AGENCIES = 10_000;

    private final ReadModel<Person> people;
    private final ReadModel<Agency> agencies;
    private final ReadModel<StandIn> standIns;
    private final ReadModel<Seat> seats;
    private final Heritage heritage;

    Roster(ReadModel<Person> people, ReadModel<Agency> agencies, ReadModel<StandIn> standIns, ReadModel<Seat> seats) {
        this.standIns = standIns;
        this.seats = seats;
        this.people = people;
        this.agencies = agencies;
        this.heritage = new Heritage(agencies);
    }

    public Optional<Person> person(StaffCode staff) {
        return people.find(staff.value());
    }

    /**
     * In whose place the person acts today.
     *
     * @param last day of what is judged
     */
    public Offices officesOf(StaffCode staff, LocalDate last, LocalDate today) {
        StandIn standIn = standIns.find(staff.value()).orElse(null);
        return Offices.of(staff, standIn, remembered(), today, today.isBefore(last) ? today : last);
    }

    /** The group of posts with similar tasks; a post not known yet is one of its own. */
    public String similarTasks(PostId post) {
        return seats.find(post.value()).map(Seat::similarTasks).orElse(post.value());
    }

    /** What the post is called; nothing where it is not known yet. */
    public String title(PostId post) {
        return seats.find(post.value()).map(Seat::title).orElse("");
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
        return servingIn(agency, day, staff());
    }

    public List<Person> servingIn(AgencyId agency, LocalDate day, Staff all) {
        return in(agency, day, all)
                .filter(person -> servesIn(person, agency, day))
                .toList();
    }

    /** Those who act in a post of the agency on that day and serve in another. */
    public List<Person> actingFromElsewhere(AgencyId agency, LocalDate day, Staff all) {
        return in(agency, day, all)
                .filter(person -> !servesIn(person, agency, day))
                .toList();
    }

    private static Stream<Person> in(AgencyId agency, LocalDate day, Staff all) {
        return all.everIn(agency).stream()
                .filter(person -> servesIn(person, agency, day) || person.leadsOn(day, agency));
    }

    private static boolean servesIn(Person person, AgencyId agency, LocalDate day) {
        return person.agencyOn(day).filter(agency::equals).isPresent();
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
        return new Bonds(agencies, Bonds.binding(new Ladder(staff(), today).allAbove(staff)));
    }

    /**
     * For one question, be it about many: nobody is looked up twice, and no agency gone through again.
     *
     * @param last day of what is judged
     */
    public Incumbents incumbents(LocalDate last, LocalDate today) {
        Map<AgencyId, Optional<StaffCode>> heads = new HashMap<>();
        Map<AgencyId, Optional<LocalDate>> lastDays = new HashMap<>();
        Staff all = remembered();
        LocalDate then = today.isBefore(last) ? today : last;
        return new Incumbents(
                all,
                agency -> heads.computeIfAbsent(agency, one -> headOf(one, today, all)),
                agency -> lastDays.computeIfAbsent(agency, this::lastDayOf),
                _ -> true,
                then,
                today);
    }

    private Optional<LocalDate> lastDayOf(AgencyId agency) {
        return agencies.find(agency.value())
                .flatMap(known -> Optional.ofNullable(known.end()))
                .map(end -> end.on().minusDays(1));
    }

    /** The agency itself, or which on that day goes on with what it left open. */
    public AgencyId standingFor(AgencyId agency, LocalDate day) {
        return heritage.standingFor(agency, day);
    }

    /** The leader in it, or in its heir, without a superior in it; nobody where there are several. */
    public Optional<StaffCode> headOf(AgencyId agency, LocalDate day) {
        return headOf(agency, day, remembered());
    }

    private Optional<StaffCode> headOf(AgencyId agency, LocalDate day, Staff all) {
        AgencyId now = standingFor(agency, day);
        return new House(now, in(now, day, all).toList(), new Ladder(all, day), all)
                .head()
                .map(Person::staff);
    }

    /** For one question: nobody is looked up twice. */
    public Staff remembered() {
        return staff().beside(List.of());
    }

    public Staff staff() {
        return new Known(people, heritage);
    }
}
