package vn.congtam.submission.connector.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.submission.connector.link.Link;

/** As what a file counts, by what its agency agreed with the system and by who serves there; all days are days there. */
final class Matching implements Placing {
    private final Link link;
    private final Lookup lookup;

    Matching(Link link, Lookup lookup) {
        this.link = link;
        this.lookup = lookup;
    }

    /** Once a month is locked, what counts in it is what counted then. */
    @Override
    public Placement of(Course course, @Nullable Counted before) {
        Placement found = course.since() == null
                ? Placement.stopped(Obstacle.NOT_RECEIVED)
                : course.withdrawn() ? Placement.NOWHERE : product(course, course.since());
        boolean same = before == null ? found.now() == null : before.equals(found.now());
        return !same && (isLocked(before) || isLocked(found.now()))
                ? new Placement(before, Obstacle.PERIOD_LOCKED)
                : found;
    }

    private boolean isLocked(@Nullable Counted one) {
        return one != null && lookup.isLocked(one.owner(), one.month());
    }

    private Placement product(Course course, LocalDate since) {
        return link.product(course.kind(), course.attributes())
                .map(product -> owner(course, since, product))
                .orElseGet(() -> Placement.stopped(Obstacle.NO_MAPPING));
    }

    private Placement owner(Course course, LocalDate since, String product) {
        if (course.account() == null) return Placement.stopped(Obstacle.NO_ACCOUNT);
        return link.staff(course.account())
                .filter(lookup::isKnown)
                .map(owner -> counted(course, since, product, owner))
                .orElseGet(() -> Placement.stopped(Obstacle.UNKNOWN_ACCOUNT));
    }

    private Placement counted(Course course, LocalDate since, String product, StaffCode owner) {
        if (!lookup.servesIn(link.agency(), owner, since)) return Placement.stopped(Obstacle.NOT_IN_AGENCY);
        Optional<CatalogueId> catalogue = lookup.catalogue(owner, product, since);
        if (catalogue.isEmpty()) return Placement.stopped(Obstacle.UNKNOWN_PRODUCT);
        YearMonth month = YearMonth.from(course.due() == null ? since : course.due());
        if (!lookup.isOfOneCatalogue(link.agency(), owner, month, catalogue.get())) {
            return Placement.stopped(Obstacle.OTHER_CATALOGUE);
        }
        if (!lookup.hasSuperior(owner)) return Placement.stopped(Obstacle.NO_SUPERIOR);
        return new Placement(
                new Counted(owner, catalogue.get(), product, month.toString(), course.done(), course.late()), null);
    }
}
