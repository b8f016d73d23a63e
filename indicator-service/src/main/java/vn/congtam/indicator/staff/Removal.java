package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.indicator.staff.StaffCommand.GoOver;

/**
 * What becomes of a person's service where his agency or division is succeeded. Whatever was decided about him since for
 * that day or a later one stands: the list with the decision on the agency says no more than was known then.
 *
 * @param latestFields the first day of the latest assignment
 */
record Removal(Standing standing, Loans loans, LocalDate latestSuperior, LocalDate latestFields, LocalDate latestPost) {

    List<StaffFact> by(GoOver c) {
        List<StaffFact> facts = new ArrayList<>();
        Seat seat = c.move().to();
        if (!standing.servesOn(c.from())) return facts;
        if (seat != null && seat.post() == null) return lentOn(c, seat);
        if (seat != null && c.from().isAfter(latestPost)) {
            facts.addAll(back(c, seat));
            facts.add(posted(c, seat));
        }
        if (c.move().superior() != null && c.from().isAfter(latestSuperior)) {
            facts.add(new SuperiorAssigned(c.staff(), c.move().superior(), c.from(), c.document()));
        }
        if (c.move().fields() != null && c.from().isAfter(latestFields)) {
            facts.add(new FieldsAssigned(c.staff(), c.move().fields(), c.from(), c.document()));
        }
        return facts;
    }

    /** Who gets a post where he was lent to, or whose host is no more, is lent there no longer. */
    private List<SecondmentEnded> back(GoOver c, Seat seat) {
        return loans.all().stream()
                .filter(loan -> loan.goesOnAfter(c.from()))
                .filter(loan ->
                        loan.agency().equals(c.former()) || loan.agency().equals(seat.agency()))
                .map(loan -> new SecondmentEnded(c.staff(), loan.agency(), c.from(), c.document()))
                .toList();
    }

    private static PostAssigned posted(GoOver c, Seat seat) {
        return new PostAssigned(
                c.staff(),
                Objects.requireNonNull(seat.post()),
                seat.agency(),
                seat.division(),
                Objects.requireNonNullElse(seat.title(), ""),
                seat.leader(),
                c.from(),
                c.document());
    }

    /** The rest of the days agreed on are served with the successor. */
    private List<StaffFact> lentOn(GoOver c, Seat seat) {
        return loans.all().stream()
                .filter(loan -> loan.agency().equals(c.former()) && loan.goesOnAfter(c.from()))
                .findFirst()
                .<List<StaffFact>>map(loan -> List.of(
                        new SecondmentEnded(c.staff(), loan.agency(), c.from(), c.document()),
                        new Seconded(
                                c.staff(),
                                seat.agency(),
                                seat.division(),
                                Objects.requireNonNull(c.move().superior()),
                                c.from(),
                                loan.until(),
                                c.document())))
                .orElse(List.of());
    }
}
