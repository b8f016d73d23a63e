package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/** A person's service by days, as the facts tell it: where, in which post, under whom. */
public record Person(
        StaffCode staff, @Nullable String name, List<Service> services, List<Posting> postings, List<Under> superiors) {

    public record Service(AgencyId agency, LocalDate from) {}

    public record Posting(PostId post, AgencyId agency, String division, boolean leader, LocalDate from) {}

    public record Under(@Nullable StaffCode superior, LocalDate from) {}

    static Person of(@Nullable Person known, StaffCode staff) {
        return Objects.requireNonNullElseGet(known, () -> new Person(staff, null, List.of(), List.of(), List.of()));
    }

    Person joined(StaffJoined f) {
        return new Person(
                staff, f.name(), with(services, new Service(f.agency(), f.from()), Service::from), postings, superiors);
    }

    Person posted(PostAssigned f) {
        Posting posting = new Posting(f.post(), f.agency(), f.division(), f.leader(), f.from());
        return new Person(
                staff,
                name,
                with(services, new Service(f.agency(), f.from()), Service::from),
                with(postings, posting, Posting::from),
                superiors);
    }

    Person placedUnder(SuperiorAssigned f) {
        return new Person(
                staff, name, services, postings, with(superiors, new Under(f.superior(), f.from()), Under::from));
    }

    /** Where the person serves on that day; nowhere before joining. */
    public Optional<AgencyId> agencyOn(LocalDate day) {
        return on(day, services, Service::from).map(Service::agency);
    }

    public Optional<Posting> postingOn(LocalDate day) {
        return on(day, postings, Posting::from);
    }

    /** Nobody is his own superior, whatever was entered. */
    public Optional<StaffCode> superiorOn(LocalDate day) {
        return on(day, superiors, Under::from)
                .flatMap(under -> Optional.ofNullable(under.superior()))
                .filter(superior -> !superior.equals(staff));
    }

    public String displayName() {
        return name == null ? staff.value() : name;
    }

    private static <T> Optional<T> on(LocalDate day, List<T> dated, Function<T, LocalDate> from) {
        return dated.stream().filter(t -> !from.apply(t).isAfter(day)).reduce((earlier, later) -> later);
    }

    /** In the order of days; of two for the same day the one told later counts. */
    private static <T> List<T> with(List<T> dated, T added, Function<T, LocalDate> from) {
        List<T> all = new ArrayList<>(dated);
        all.removeIf(t -> from.apply(t).equals(from.apply(added)));
        all.add(added);
        all.sort(Comparator.comparing(from));
        return List.copyOf(all);
    }
}
