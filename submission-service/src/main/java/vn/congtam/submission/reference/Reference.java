package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Offices;
import vn.congtam.roster.Person.Lead;
import vn.congtam.roster.StandIn;

/** Looks up what other services have said, as of any day. */
@Component
public class Reference {
    private final ReadModel<Colleague> people;
    private final ReadModel<Edition> editions;
    private final ReadModel<Offer> offers;
    private final ReadModel<Docket> dockets;
    private final ReadModel<Booking> bookings;
    private final ReadModel<RatedSpans> ratedSpans;
    private final ReadModel<StandIn> standIns;
    private final Superiors superiors;
    private final Ancestry ancestry;

    Reference(
            ReadModel<Colleague> people,
            ReadModel<Edition> editions,
            ReadModel<Offer> offers,
            ReadModel<Docket> dockets,
            ReadModel<Booking> bookings,
            ReadModel<RatedSpans> ratedSpans,
            ReadModel<Lineage> lineages,
            ReadModel<StandIn> standIns) {
        this.standIns = standIns;
        this.ancestry = new Ancestry(lineages);
        this.ratedSpans = ratedSpans;
        this.people = people;
        this.superiors = new Superiors(new Known(people, ancestry));
        this.editions = editions;
        this.offers = offers;
        this.dockets = dockets;
        this.bookings = bookings;
    }

    public Optional<Colleague> person(StaffCode staff) {
        return people.find(staff.value());
    }

    /** For people to read; the code where the name is not known yet. */
    public String name(StaffCode staff) {
        return person(staff).map(Colleague::name).orElse(staff.value());
    }

    /** Whether {@code boss} stands anywhere above {@code staff} on that day. */
    public boolean isAbove(StaffCode boss, StaffCode staff, LocalDate day) {
        return superiors.isAbove(boss, staff, day);
    }

    /** Who stands above him, or leads his division, as every service has it. */
    public boolean mayRead(StaffCode reader, StaffCode staff, LocalDate day) {
        return superiors.mayRead(reader, staff, day);
    }

    /** The direct one, or who is there in his place. */
    public Optional<StaffCode> superior(StaffCode staff, LocalDate day) {
        return superiors.direct(staff, day);
    }

    public Assessors assessors(LocalDate today) {
        return superiors.assessors(today);
    }

    /** In whose place he acts today. */
    public Offices offices(StaffCode staff, LocalDate today) {
        return superiors.offices(staff, standIns.find(staff.value()).orElse(null), today);
    }

    /** The agencies in which he leads on that day, by his post or by acting in one. */
    public List<AgencyId> leads(StaffCode staff, LocalDate day) {
        return person(staff).stream()
                .flatMap(one -> one.service().leadsIn(day).stream())
                .map(Lead::agency)
                .distinct()
                .toList();
    }

    /** Those whose direct superior he is on that day, or is there in the place of that one. */
    public List<StaffCode> followers(StaffCode boss, LocalDate day) {
        return superiors.followers(boss, day);
    }

    /** Those who may be given work by {@code boss} on that day: his own staff and theirs. */
    public List<Colleague> below(StaffCode boss, LocalDate day) {
        return superiors.below(boss, day).stream()
                .flatMap(one -> person(one).stream())
                .filter(one -> one.service().servesOn(day))
                .toList();
    }

    /** Those who work in the agency on that day. */
    public List<Colleague> servingIn(AgencyId agency, LocalDate day) {
        return people.where(Map.of("agencies", agency.value())).stream()
                .filter(one -> one.service().servesOn(day))
                .filter(one -> one.agencyOn(day).equals(agency))
                .toList();
    }

    /**
     * Whether the catalogue is in force in the agency on that day. Where it stands in the place of others, theirs are until
     * it has its own.
     *
     * @param begun whether somebody has work from it already: then it may have been replaced since
     */
    public boolean isInForce(CatalogueId catalogue, AgencyId agency, LocalDate day, boolean begun) {
        return editions.find(catalogue.value())
                .filter(edition -> begun
                        ? continues(agency, edition.agency(), day)
                        : inForce(agency, day).contains(edition))
                .isPresent();
    }

    private List<Edition> inForce(AgencyId agency, LocalDate day) {
        List<Edition> own = editions.where(Map.of("agency", agency.value())).stream()
                .filter(edition -> edition.isInForceOn(day))
                .toList();
        return own.isEmpty()
                ? ancestry.predecessors(agency, day)
                        .flatMap(former -> inForce(former, day).stream())
                        .toList()
                : own;
    }

    /** Whether one agency is the other, or stands on that day in its place, be it beside others. */
    public boolean continues(AgencyId agency, AgencyId former, LocalDate day) {
        return ancestry.continues(agency, former, day);
    }

    /** The agency, and those in whose place it stands by then. */
    public List<AgencyId> keptBy(AgencyId agency, LocalDate day) {
        return ancestry.all(agency, day);
    }

    /** Whether the work of all of these is his agency's to keep. */
    public boolean keepsWork(Actor keeper, Collection<StaffCode> owners, AgencyId of, LocalDate day) {
        AgencyId own = keeper.agency();
        return own != null && owners.stream().allMatch(owner -> keepsWork(own, owner, of, day));
    }

    /** Whether work of a person in an agency is the agency's to keep: its own, or of one who came along to its successor. */
    public boolean keepsWork(AgencyId agency, StaffCode owner, AgencyId of, LocalDate day) {
        boolean came =
                person(owner).filter(one -> one.agencyOn(day).equals(agency)).isPresent();
        return agency.equals(of) || came && continues(agency, of, day);
    }

    public Optional<Product> product(CatalogueId catalogue, String code) {
        return offers.find(Offer.key(catalogue, code)).map(Offer::product);
    }

    /** What work somebody can be given on that day: of the version that he began the span with, before that in force since. */
    public List<Offer> offers(Colleague person, LocalDate day) {
        AgencyId agency = person.agencyOn(day);
        Stream<CatalogueId> begun = booked(person.staff(), span(agency, YearMonth.from(day)))
                .flatMap(booking -> booking.catalogues().stream())
                .map(CatalogueId::new)
                .filter(one -> isInForce(one, agency, day, true));
        return Stream.concat(begun, inForce(agency, day).stream().map(Edition::catalogue))
                .distinct()
                .flatMap(this::offers)
                .toList();
    }

    /** From which catalogue somebody can be given a product on that day. */
    public Optional<CatalogueId> catalogue(StaffCode staff, String product, LocalDate day) {
        return Offer.catalogueOf(product, offers(staff, day));
    }

    /** Work of a month to come is of the catalogue that is in force then, or that its span was begun with. */
    public static LocalDate begin(YearMonth month, LocalDate day) {
        return month.atDay(1).isAfter(day) ? month.atDay(1) : day;
    }

    /** Of nobody there are none. */
    public List<Offer> offers(StaffCode staff, LocalDate day) {
        return person(staff).map(one -> offers(one, day)).orElse(List.of());
    }

    private Stream<Offer> offers(CatalogueId catalogue) {
        return offers.where(Map.of("catalogue", catalogue.value())).stream()
                .sorted(Comparator.comparing(offer -> offer.product().code()));
    }

    /** On whose slip work of a month counts in the agency: by its own regulation, else the province's, else the month. */
    public String span(AgencyId agency, YearMonth month) {
        Stream<List<RatedSpans.Since>> told = Stream.of(RegulationId.of(agency), RegulationId.PROVINCE)
                .flatMap(id -> ratedSpans.find(id.value()).stream())
                .map(RatedSpans::changes);
        return RatedFrom.kindOn(told, month.atDay(1)).spanOf(month);
    }

    /**
     * One person has work from one catalogue of an agency in a month or quarter that is rated, whichever came into force
     * within it; who is transferred begins with that of the next.
     */
    public boolean isOfOneCatalogue(StaffCode owner, String span, CatalogueId catalogue) {
        return hasWorkOf(owner, span, catalogue)
                || booked(owner, span)
                        .flatMap(booking -> booking.catalogues().stream())
                        .noneMatch(other -> agency(new CatalogueId(other)).equals(agency(catalogue)));
    }

    private Optional<AgencyId> agency(CatalogueId catalogue) {
        return editions.find(catalogue.value()).map(Edition::agency);
    }

    /** Then it goes on until the span is over, although another version came into force. */
    public boolean hasWorkOf(StaffCode owner, String span, CatalogueId catalogue) {
        return booked(owner, span).anyMatch(booking -> booking.catalogues().contains(catalogue.value()));
    }

    private Stream<Booking> booked(StaffCode owner, String span) {
        return Booking.keys(owner, span).flatMap(key -> bookings.find(key).stream());
    }

    public Optional<Docket> docket(TaskId task) {
        return dockets.find(task.value());
    }
}
