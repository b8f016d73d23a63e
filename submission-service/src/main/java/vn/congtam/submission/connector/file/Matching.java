package vn.congtam.submission.connector.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.Obstacle;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.reference.Reference;

/** As what a file counts, by what its agency agreed with the system and by who serves there; all days are days there. */
final class Matching implements Placing {
    private static final Set<Obstacle> OF_RULES =
            EnumSet.of(Obstacle.NO_MAPPING, Obstacle.UNKNOWN_ACCOUNT, Obstacle.UNKNOWN_PRODUCT, Obstacle.NO_SUPERIOR);

    private final Link link;
    private final Lookup lookup;

    Matching(Link link, Lookup lookup) {
        this.link = link;
        this.lookup = lookup;
    }

    /** Once a month is locked, what counts in it is what counted then. */
    @Override
    public Placement of(Course course, @Nullable Counted before) {
        Placement found = kept(found(course), course, before);
        boolean same = before == null ? found.now() == null : before.equals(found.now());
        return !same && (isLocked(before) || isLocked(found.now()))
                ? new Placement(before, Obstacle.PERIOD_LOCKED)
                : found;
    }

    private Placement found(Course course) {
        return course.since() == null
                ? Placement.stopped(Obstacle.NOT_RECEIVED)
                : course.withdrawn() ? Placement.NOWHERE : product(course, course.since());
    }

    /** What was placed by a rule that has ended since stays where it was placed: nothing assigned is taken away by that. */
    private static Placement kept(Placement found, Course course, @Nullable Counted before) {
        if (before == null || found.obstacle() == null || !OF_RULES.contains(found.obstacle())) return found;
        return new Placement(
                new Counted(
                        before.owner(),
                        before.catalogue(),
                        before.product(),
                        before.month(),
                        course.done(),
                        course.late()),
                null);
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
        if (link.signsFor(owner)) return Placement.stopped(Obstacle.OWN_SECRET);
        if (!lookup.servesIn(link.agency(), owner, course.heldSince(since))) {
            return Placement.stopped(Obstacle.NOT_IN_AGENCY);
        }
        YearMonth month = YearMonth.from(course.due() == null ? since : course.due());
        LocalDate counts = Reference.begin(month, since);
        Optional<CatalogueId> catalogue = lookup.catalogue(owner, product, counts);
        if (catalogue.isEmpty()) return Placement.stopped(Obstacle.UNKNOWN_PRODUCT);
        if (!lookup.isOfOneCatalogue(link.agency(), owner, month, catalogue.get())) {
            return Placement.stopped(Obstacle.OTHER_CATALOGUE);
        }
        if (!lookup.hasSuperior(owner)) return Placement.stopped(Obstacle.NO_SUPERIOR);
        return new Placement(
                new Counted(owner, catalogue.get(), product, month.toString(), course.done(), course.late()), null);
    }
}
