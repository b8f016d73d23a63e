package vn.congtam.indicator.agency.succession;

import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.roster.Judges;
import vn.congtam.indicator.roster.person.Career.Charge;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;

/** Whoever records the decision gives nothing to himself by it, nor to those who judge him: as with any other record. */
record Impartiality(Order order, Ground ground, StaffCode by, Judges judges) {

    void mustHold(List<Move> moves) {
        moves.forEach(move -> ground.person(move.staff()).ifPresent(person -> mustHold(move, person)));
    }

    private void mustHold(Move move, Person person) {
        boolean above = isAnother(move, person);
        if (above && by.equals(move.superior())) {
            throw Refusal.OWN_SUBORDINATE.refuse(order.pointer(move.staff(), "superior"));
        }
        if (!above && !isElsewhere(move, person) && !isInCharge(move, person)) return;
        if (move.staff().equals(by)) {
            throw Refusal.OWN_RECORD.refuse(order.pointer(by, "staff"), by.value());
        }
        judges.mustNotInclude(person);
    }

    private boolean isElsewhere(Move move, Person person) {
        Seat to = move.to();
        Optional<Service> now = person.postOn(order.from());
        return to != null
                && (to.post() == null
                        || now.filter(one -> one.post().equals(to.post())).isEmpty());
    }

    private boolean isAnother(Move move, Person person) {
        StaffCode superior = move.superior();
        return superior != null
                && person.superiorOn(order.from()).filter(superior::equals).isEmpty()
                && person.secondmentOn(order.from())
                        .map(Secondment::superior)
                        .filter(superior::equals)
                        .isEmpty();
    }

    private boolean isInCharge(Move move, Person person) {
        return move.fields() != null
                && !move.fields()
                        .equals(person.chargeOn(order.from())
                                .map(Charge::divisions)
                                .orElse(List.of()));
    }
}
