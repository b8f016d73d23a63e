package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;

/** The secondments of a person, one at a time. */
record Loans(List<Loan> all) {
    static final Loans NONE = new Loans(List.of());
    private static final int MOST_YEARS = 3;

    record Loan(AgencyId agency, LocalDate from, LocalDate until) {
        boolean goesOnAfter(LocalDate day) {
            return from.isBefore(day) && !until.isBefore(day);
        }
    }

    static void mustBeShort(LocalDate from, LocalDate until) {
        if (!until.isBefore(from.plusYears(MOST_YEARS))) {
            throw Refusal.SECONDMENT_TOO_LONG.refuse("/until", MOST_YEARS);
        }
    }

    void mustBeFree(LocalDate from, LocalDate until) {
        all.stream()
                .filter(one -> !from.isAfter(one.until()) && !until.isBefore(one.from()))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.SECONDMENT_OVERLAP.refuse(
                            "/from", one.agency().value(), one.until().toString());
                });
    }

    /** Under way on the day before, and not over anyway. */
    Loan underWay(LocalDate on) {
        return all.stream()
                .filter(one -> on.isAfter(one.from()) && !on.isAfter(one.until()))
                .findFirst()
                .orElseThrow(() -> Refusal.NO_SUCH_SECONDMENT.refuse("/on", on));
    }

    Loans with(Seconded f) {
        Loan loan = new Loan(f.agency(), f.from(), f.until());
        return new Loans(Stream.concat(all.stream(), Stream.of(loan)).toList());
    }

    Loans without(LocalDate from) {
        return new Loans(all.stream().filter(one -> !one.from().equals(from)).toList());
    }

    Loans ended(SecondmentEnded f) {
        return new Loans(all.stream()
                .map(one -> f.cuts(one.agency(), one.from(), one.until()) ? cut(one, f.lastDay()) : one)
                .toList());
    }

    private static Loan cut(Loan one, LocalDate last) {
        return new Loan(one.agency(), one.from(), last);
    }
}
