package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;

/** The posts of a person, each from its day until the next; no two begin on the same. */
record Postings(List<Posting> all) {
    static final Postings NONE = new Postings(List.of());

    record Posting(PostId post, AgencyId agency, boolean leader, LocalDate from) {}

    LocalDate latest() {
        return all.isEmpty() ? LocalDate.MIN : all.getLast().from();
    }

    void mustPrecede(LocalDate from) {
        Days.mustFollow(latest(), from);
    }

    /** The appointment that begins on that day. */
    Posting of(LocalDate wrong) {
        return all.stream()
                .filter(one -> one.from().equals(wrong))
                .findFirst()
                .orElseThrow(() -> Refusal.NO_SUCH_APPOINTMENT.refuse("/wrong", wrong));
    }

    /** Also from its right day on an appointment stands between those before and after it. */
    void mayMove(Posting posting, LocalDate to) {
        if (to.equals(posting.from())) {
            throw Refusal.NOTHING_TO_CORRECT.refuse("/from", to);
        }
        int place = all.indexOf(posting);
        if (place > 0 && !to.isAfter(all.get(place - 1).from())) {
            throw Refusal.OVERLAP.refuse("/from", all.get(place - 1).from());
        }
        if (place + 1 < all.size() && !to.isBefore(all.get(place + 1).from())) {
            throw Refusal.OVERLAP.refuse("/from", all.get(place + 1).from());
        }
    }

    /** @param joined what was before is of a service that has ended */
    Optional<Posting> on(LocalDate day, LocalDate joined) {
        return all.reversed().stream()
                .filter(one -> !one.from().isAfter(day) && !one.from().isBefore(joined))
                .findFirst();
    }

    void mustLead(LocalDate day, LocalDate joined) {
        if (on(day, joined).filter(Posting::leader).isEmpty()) {
            throw Refusal.NOT_A_LEADER_THEN.refuse("/from", day);
        }
    }

    Postings with(PostAssigned f) {
        Posting posting = new Posting(f.post(), f.agency(), f.leader(), f.from());
        return new Postings(Stream.concat(all.stream(), Stream.of(posting)).toList());
    }

    Postings without(LocalDate from) {
        return new Postings(all.stream().filter(one -> !one.from().equals(from)).toList());
    }

    Postings corrected(PostCorrected f) {
        return new Postings(all.stream()
                .map(one -> one.from().equals(f.wrong())
                        ? new Posting(one.post(), one.agency(), one.leader(), f.from())
                        : one)
                .toList());
    }
}
