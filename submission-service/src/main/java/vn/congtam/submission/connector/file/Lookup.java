package vn.congtam.submission.connector.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Offer;
import vn.congtam.submission.reference.Reference;

/** Who serves where and what is in force, each asked once for all the files of a request. */
final class Lookup {
    private final Reference reference;
    private final Closed closed;
    private final LocalDate today;
    private final Map<List<Object>, Object> answers = new ConcurrentHashMap<>();

    Lookup(Reference reference, Closed closed, LocalDate today) {
        this.reference = reference;
        this.closed = closed;
        this.today = today;
    }

    boolean isKnown(StaffCode staff) {
        return once(List.of("known", staff), () -> reference.person(staff).isPresent());
    }

    /** Or in one that stands in its place. */
    boolean servesIn(AgencyId agency, StaffCode staff, LocalDate day) {
        return once(
                List.of("serves", agency, staff, day),
                () -> reference
                        .person(staff)
                        .filter(one -> one.service().servesOn(day))
                        .filter(one -> reference.continues(one.agencyOn(day), agency, day))
                        .isPresent());
    }

    Optional<CatalogueId> catalogue(StaffCode staff, String product, LocalDate day) {
        return Offer.catalogueOf(product, once(List.of("offers", staff, day), () -> reference.offers(staff, day)));
    }

    boolean isOfOneCatalogue(AgencyId agency, StaffCode staff, YearMonth month, CatalogueId catalogue) {
        return once(
                List.of("one", agency, staff, month, catalogue),
                () -> reference.isOfOneCatalogue(staff, reference.span(agency, month), catalogue));
    }

    boolean hasSuperior(StaffCode staff) {
        return once(
                List.of("superior", staff),
                () -> reference.superior(staff, today).isPresent());
    }

    boolean isLocked(StaffCode staff, String month) {
        return once(List.of("locked", staff, month), () -> closed.isLocked(staff, month));
    }

    @SuppressWarnings("unchecked") // what is asked in the same words is answered by the same type
    private <T> T once(List<Object> question, Supplier<T> answer) {
        return (T) answers.computeIfAbsent(question, asked -> answer.get());
    }
}
