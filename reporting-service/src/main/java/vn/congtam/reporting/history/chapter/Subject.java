package vn.congtam.reporting.history.chapter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * A person whose history is kept: where he serves and under whom, which decides who may read it.
 *
 * @param places in the order recorded; the one that begins last counts
 * @param superiors likewise; the one recorded last counts
 */
public record Subject(StaffCode staff, List<Place> places, List<Under> superiors) {

    public record Place(AgencyId agency, LocalDate from) {}

    public record Under(@Nullable StaffCode superior, LocalDate from) {}

    static Subject joined(StaffJoined f) {
        return new Subject(f.staff(), List.of(new Place(f.agency(), f.from())), List.of());
    }

    public AgencyId agency() {
        return places.stream()
                .max(Comparator.comparing(Place::from).thenComparing(places::lastIndexOf))
                .orElseThrow()
                .agency();
    }

    public @Nullable StaffCode superior() {
        return superiors.isEmpty() ? null : superiors.getLast().superior();
    }

    Subject placed(PostAssigned f) {
        return new Subject(staff, and(places, new Place(f.agency(), f.from())), superiors);
    }

    Subject under(SuperiorAssigned f) {
        return new Subject(staff, places, and(superiors, new Under(f.superior(), f.from())));
    }

    /** The first place is that of joining. */
    Subject revoked(DecisionRevoked f) {
        return switch (f.decision()) {
            case POST ->
                new Subject(
                        staff,
                        Stream.concat(
                                        Stream.of(places.getFirst()),
                                        places.stream()
                                                .skip(1)
                                                .filter(one -> !one.from().equals(f.from())))
                                .toList(),
                        superiors);
            case SUPERIOR ->
                new Subject(
                        staff,
                        places,
                        superiors.stream()
                                .filter(one -> !one.from().equals(f.from()))
                                .toList());
            case LEAVING, FIELDS, SECONDMENT -> this;
        };
    }

    private static <T> List<T> and(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
