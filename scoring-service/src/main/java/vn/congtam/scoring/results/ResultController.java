package vn.congtam.scoring.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Chronicle;
import vn.congtam.scoring.roster.Heirs;

/** Locked results for other systems, such as those of personnel and pay, which fetch them from where they stopped. */
@RestController
class ResultController {
    /** A lock is two commits for each person, and work comes in between; a request stays short. */
    private static final int COMMITS_AT_ONCE = 2_000;

    private final Chronicle chronicle;
    private final Heirs heirs;
    private final Readings readings;

    ResultController(Chronicle chronicle, Heirs heirs, Readings readings) {
        this.chronicle = chronicle;
        this.heirs = heirs;
        this.readings = readings;
    }

    /**
     * @param next what to ask for next time, as {@code after}
     * @param more whether to ask at once; otherwise in some minutes
     */
    record Results(List<ResultEvent> events, String next, boolean more) {}

    /**
     * CloudEvents in the order in which they came about. The newest of a subject holds; one told twice has the same id.
     *
     * @param agency the actor's own where none is said; all for who reads across agencies
     * @param after the {@code next} of the answer before; none to begin
     * @param since the day from which on results are wanted; only to begin
     */
    @GetMapping("/api/v1/results")
    ResponseEntity<Results> results(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable Long after,
            @RequestParam @Nullable LocalDate since) {
        Optional<AgencyId> of = readable(actor, agency);
        Chronicle.Stretch stretch = chronicle.from(begin(after, since), ResultEvent.FACTS, COMMITS_AT_ONCE);
        List<ResultEvent> events = stretch.facts().stream()
                .flatMap(fact -> ResultEvent.of(fact).stream())
                .filter(event -> of.isEmpty() || of.get().equals(event.data().agency()))
                .toList();
        note(actor, events);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Results(events, String.valueOf(stretch.next()), stretch.more()));
    }

    private long begin(@Nullable Long after, @Nullable LocalDate since) {
        if (after != null && after < 0) throw Refusal.CURSOR_UNKNOWN.refuse("/after", after);
        if (after != null) return after;
        return since == null
                ? 0
                : chronicle.since(since.atStartOfDay(Act.VIETNAM).toInstant());
    }

    /** One agency, or all. */
    private Optional<AgencyId> readable(Actor actor, @Nullable AgencyId asked) {
        if (actor.readsAcrossAgencies()) return Optional.ofNullable(asked);
        AgencyId agency = asked == null ? actor.agency() : asked;
        if (agency == null || !heirs.compiles(actor, agency)) {
            throw Refusal.AGENCY_NOT_YOURS.refuse();
        }
        return Optional.of(agency);
    }

    private void note(Actor actor, List<ResultEvent> events) {
        events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.data().span(),
                        Collectors.mapping(event -> event.data().staff(), Collectors.<StaffCode>toList())))
                .forEach((span, staff) -> readings.seen(actor, Matter.CLASSIFICATION, span, staff));
    }
}
