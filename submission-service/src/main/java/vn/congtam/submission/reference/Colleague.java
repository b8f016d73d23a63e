package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * A person with the agencies served in and the superiors answered to, the earliest first, each until the next.
 *
 * @param agency the latest
 * @param superior the latest
 */
public record Colleague(
        StaffCode staff,
        String name,
        AgencyId agency,
        @Nullable StaffCode superior,
        List<Serving> agencies,
        List<Answering> superiors) {

    public record Serving(AgencyId agency, LocalDate from) {}

    public record Answering(@Nullable StaffCode superior, LocalDate from) {}

    public AgencyId agencyOn(LocalDate day) {
        return agencies.reversed().stream()
                .filter(serving -> !serving.from().isAfter(day))
                .findFirst()
                .map(Serving::agency)
                .orElse(agency);
    }

    public Optional<StaffCode> superiorOn(LocalDate day) {
        return superiors.reversed().stream()
                .filter(answering -> !answering.from().isAfter(day))
                .findFirst()
                .map(Answering::superior);
    }

    static Colleague joined(StaffJoined f) {
        List<Serving> first = List.of(new Serving(f.agency(), f.from()));
        return new Colleague(f.staff(), f.name(), f.agency(), null, first, List.of());
    }

    Colleague called(String another) {
        return new Colleague(staff, another, agency, superior, agencies, superiors);
    }

    Colleague served(PostAssigned f) {
        List<Serving> more = Stream.concat(agencies.stream(), Stream.of(new Serving(f.agency(), f.from())))
                .toList();
        return new Colleague(staff, name, f.agency(), superior, more, superiors);
    }

    Colleague answered(SuperiorAssigned f) {
        List<Answering> more = Stream.concat(superiors.stream(), Stream.of(new Answering(f.superior(), f.from())))
                .toList();
        return new Colleague(staff, name, agency, f.superior(), agencies, more);
    }
}
