package vn.congtam.reporting.dashboard.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * A person in service.
 *
 * @param agencies where he ever served, so that those of an agency are found whenever they served there
 * @param placements in the order recorded
 * @param loans to other agencies, likewise
 * @param superior as assigned last
 * @param superiors all who were assigned, in the order recorded
 * @param gone the first day out of service
 */
public record Person(
        StaffCode staff,
        @Personal String name,
        List<AgencyId> agencies,
        List<Placement> placements,
        List<Loan> loans,
        @Nullable StaffCode superior,
        List<Under> superiors,
        @Nullable LocalDate gone) {

    static Person joined(@Nullable Person before, StaffJoined f) {
        return before == null
                ? new Person(f.staff(), f.name(), List.of(), List.of(), List.of(), null, List.of(), null)
                : new Person(
                        f.staff(), f.name(), before.agencies, before.placements, before.loans, null, List.of(), null);
    }

    Person left(StaffLeft f) {
        return new Person(staff, name, agencies, placements, loans, superior, superiors, f.on());
    }

    Person called(String another) {
        return new Person(staff, another, agencies, placements, loans, superior, superiors, gone);
    }

    Person placed(Placement placement) {
        return new Person(
                staff,
                name,
                and(agencies, placement.agency()),
                and(placements, placement),
                loans,
                superior,
                superiors,
                gone);
    }

    /** No two of a person begin on the same day. */
    Person corrected(PostCorrected f) {
        List<Placement> right = placements.stream()
                .map(one -> one.from().equals(f.wrong()) ? one.beginning(f.from()) : one)
                .toList();
        return new Person(staff, name, agencies, right, loans, superior, superiors, gone);
    }

    Person lent(Seconded f) {
        Loan loan = new Loan(f.from(), f.until(), f.agency(), f.division());
        return new Person(
                staff, name, and(agencies, f.agency()), placements, and(loans, loan), superior, superiors, gone);
    }

    Person back(SecondmentEnded f) {
        List<Loan> shorter = loans.stream()
                .map(loan -> f.cuts(loan.agency(), loan.from(), loan.until())
                        ? new Loan(loan.from(), f.lastDay(), loan.agency(), loan.division())
                        : loan)
                .toList();
        return new Person(staff, name, agencies, placements, shorter, superior, superiors, gone);
    }

    Person under(SuperiorAssigned f) {
        return under(and(superiors, new Under(f.superior(), f.from())));
    }

    private Person under(List<Under> all) {
        StaffCode last = all.isEmpty() ? null : all.getLast().superior();
        return new Person(staff, name, agencies, placements, loans, last, all, gone);
    }

    /** Of a day to come: it never takes place. */
    Person revoked(DecisionRevoked f) {
        return switch (f.decision()) {
            case LEAVING -> new Person(staff, name, agencies, placements, loans, superior, superiors, null);
            case POST ->
                new Person(
                        staff,
                        name,
                        agencies,
                        without(placements, Placement::from, f),
                        loans,
                        superior,
                        superiors,
                        gone);
            case SUPERIOR -> under(without(superiors, Under::from, f));
            case SECONDMENT ->
                new Person(staff, name, agencies, placements, without(loans, Loan::from, f), superior, superiors, gone);
            case FIELDS -> this;
        };
    }

    private static <T> List<T> without(List<T> all, Function<T, LocalDate> from, DecisionRevoked f) {
        return all.stream().filter(one -> !from.apply(one).equals(f.from())).toList();
    }

    /**
     * Where he served on that day: the latest that had begun by then, and of two from the same day the later recorded;
     * lent to another agency, he serves there.
     */
    public Optional<Placement> on(LocalDate day) {
        if (gone != null && !gone.isAfter(day)) return Optional.empty();
        Optional<Placement> own = placements.stream()
                .filter(placement -> !placement.from().isAfter(day))
                .max(Comparator.comparing(Placement::from).thenComparing(placements::indexOf));
        return loans.reversed().stream()
                .filter(loan -> loan.holdsOn(day))
                .findFirst()
                .map(loan -> loan.of(own.map(Placement::title).orElse("")))
                .or(() -> own);
    }

    public record Under(@Nullable StaffCode superior, LocalDate from) {}

    /** @param until the last day */
    public record Loan(LocalDate from, LocalDate until, AgencyId agency, String division) {
        private boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && !until.isBefore(day);
        }

        private Placement of(String title) {
            return new Placement(from, agency, division, title, false);
        }
    }

    /** A post that a person holds from a day on. */
    public record Placement(LocalDate from, AgencyId agency, String division, String title, boolean leader) {

        static Placement of(PostAssigned fact) {
            return new Placement(fact.from(), fact.agency(), fact.division(), fact.title(), fact.leader());
        }

        private Placement beginning(LocalDate another) {
            return new Placement(another, agency, division, title, leader);
        }
    }

    /** Told again it comes last. */
    private static <T> List<T> and(List<T> known, T one) {
        return Stream.concat(known.stream().filter(other -> !other.equals(one)), Stream.of(one))
                .toList();
    }
}
