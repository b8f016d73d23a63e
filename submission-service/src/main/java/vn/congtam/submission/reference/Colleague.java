package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * A person with the agencies served in and the superiors answered to, in the order of days, each until the next; while
 * lent to another agency, it is that one, and the superior there, that count.
 *
 * @param places all agencies in which he serves, served or will
 * @param bosses all superiors he answers to, answered to or will
 */
public record Colleague(
        StaffCode staff,
        @Personal String name,
        List<Serving> agencies,
        List<Answering> superiors,
        List<Loan> loans,
        SortedSet<String> places,
        SortedSet<String> bosses) {

    /** @param post none for the agency joined */
    public record Serving(AgencyId agency, @Nullable PostId post, LocalDate from) {}

    public record Answering(@Nullable StaffCode superior, LocalDate from) {}

    /** @param until the last day */
    public record Loan(AgencyId agency, StaffCode superior, LocalDate from, LocalDate until) {}

    public AgencyId agencyOn(LocalDate day) {
        return loanOn(day)
                .map(Loan::agency)
                .or(() -> latest(agencies, Serving::from, day).map(Serving::agency))
                .orElseGet(() -> agencies.getLast().agency());
    }

    public Optional<StaffCode> superiorOn(LocalDate day) {
        return loanOn(day)
                .map(Loan::superior)
                .or(() -> latest(superiors, Answering::from, day).map(Answering::superior));
    }

    static Colleague joined(StaffJoined f) {
        List<Serving> first = List.of(new Serving(f.agency(), null, f.from()));
        return of(f.staff(), f.name(), first, List.of(), List.of());
    }

    Colleague called(String another) {
        return of(staff, another, agencies, superiors, loans);
    }

    Colleague served(PostAssigned f) {
        Serving more = new Serving(f.agency(), f.post(), f.from());
        return of(staff, name, and(agencies, more, Serving::from), superiors, loans);
    }

    Colleague corrected(PostCorrected f) {
        List<Serving> right = agencies.stream()
                .map(one -> f.post().equals(one.post()) && one.from().equals(f.wrong())
                        ? new Serving(one.agency(), one.post(), f.from())
                        : one)
                .sorted(Comparator.comparing(Serving::from))
                .toList();
        return of(staff, name, right, superiors, loans);
    }

    Colleague answered(SuperiorAssigned f) {
        Answering more = new Answering(f.superior(), f.from());
        return of(staff, name, agencies, and(superiors, more, Answering::from), loans);
    }

    Colleague lent(Seconded f) {
        Loan more = new Loan(f.agency(), f.superior(), f.from(), f.until());
        return of(staff, name, agencies, superiors, and(loans, more, Loan::from));
    }

    Colleague back(SecondmentEnded f) {
        LocalDate last = f.on().minusDays(1);
        List<Loan> shorter = loans.stream()
                .map(one -> one.agency().equals(f.agency()) && one.until().isAfter(last)
                        ? new Loan(one.agency(), one.superior(), one.from(), last)
                        : one)
                .toList();
        return of(staff, name, agencies, superiors, shorter);
    }

    /** With all that anybody may be looked up by, whichever day is asked for. */
    private static Colleague of(
            StaffCode staff, String name, List<Serving> agencies, List<Answering> superiors, List<Loan> loans) {
        Stream<AgencyId> places = Stream.concat(
                agencies.stream().map(Serving::agency), loans.stream().map(Loan::agency));
        Stream<StaffCode> bosses = Stream.concat(
                superiors.stream().map(Answering::superior).filter(Objects::nonNull),
                loans.stream().map(Loan::superior));
        return new Colleague(
                staff,
                name,
                agencies,
                superiors,
                loans,
                places.map(AgencyId::value).collect(Collectors.toCollection(TreeSet::new)),
                bosses.map(StaffCode::value).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Optional<Loan> loanOn(LocalDate day) {
        return latest(loans, Loan::from, day).filter(loan -> !loan.until().isBefore(day));
    }

    private static <T> Optional<T> latest(List<T> all, Function<T, LocalDate> from, LocalDate day) {
        return all.reversed().stream()
                .filter(one -> !from.apply(one).isAfter(day))
                .findFirst();
    }

    /** Of two for the same day the one told later counts. */
    private static <T> List<T> and(List<T> known, T more, Function<T, LocalDate> from) {
        return Stream.concat(known.stream(), Stream.of(more))
                .sorted(Comparator.comparing(from))
                .toList();
    }
}
