package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.person.Dated;
import vn.congtam.platform.web.Rule;

/**
 * An agency.
 *
 * @param divisions their names by their codes, also of those that have ended
 * @param since the day on which it came into being; none when it stood before
 * @param recorded the day on which it was; none as long as only others tell of it
 * @param successions which others took its place, or that of a division
 * @param predecessors whose place it took
 */
public record Organisation(
        AgencyId agency,
        String name,
        Map<String, String> divisions,
        @Nullable LocalDate since,
        @Nullable LocalDate recorded,
        List<Succession> successions,
        List<Predecessor> predecessors) {

    public record Predecessor(AgencyId agency, LocalDate from, String document) {}

    public enum Refusal implements Rule {
        AGENCY_ENDED(Kind.STATE),
        DIVISION_ENDED(Kind.STATE),
        BEFORE_AGENCY(Kind.RULE);

        private final Kind kind;

        Refusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /** Named by its own stream, which may come later than what another tells of it. */
    static Organisation known(@Nullable Organisation known, AgencyId agency) {
        return Objects.requireNonNullElseGet(
                known, () -> new Organisation(agency, agency.value(), Map.of(), null, null, List.of(), List.of()));
    }

    Organisation established(AgencyEstablished f, LocalDate told) {
        return new Organisation(agency, f.name(), divisions, f.from(), told, successions, predecessors);
    }

    Organisation divided(DivisionEstablished f) {
        Map<String, String> more = new TreeMap<>(divisions);
        more.put(f.division(), f.name());
        return new Organisation(agency, name, more, since, recorded, successions, predecessors);
    }

    Organisation succeeded(AgencySucceeded f) {
        List<String> by = f.successors().stream().map(AgencyId::value).toList();
        return f.agency().equals(agency)
                ? followed(new Succession(null, by, f.from(), f.document()))
                : succeeding(new Predecessor(f.agency(), f.from(), f.document()));
    }

    Organisation succeeded(DivisionSucceeded f) {
        return followed(new Succession(f.division(), f.successors(), f.from(), f.document()));
    }

    private Organisation followed(Succession by) {
        return new Organisation(agency, name, divisions, since, recorded, Dated.and(successions, by), predecessors);
    }

    /** In one order, in whichever they were told: each has told its own. */
    private Organisation succeeding(Predecessor another) {
        List<Predecessor> all = Stream.concat(predecessors.stream(), Stream.of(another))
                .sorted(Comparator.comparing(Predecessor::from)
                        .thenComparing(one -> one.agency().value()))
                .toList();
        return new Organisation(agency, name, divisions, since, recorded, successions, all);
    }

    /** Whether anything of it may have been rated before that day. */
    public boolean wasHereBefore(LocalDate day) {
        return recorded != null && recorded.isBefore(day);
    }

    /** The first day on which it stands no more. */
    public Optional<LocalDate> end() {
        return end(null, agency.value());
    }

    /** None while it stands. */
    Stream<AgencyId> successorsOn(LocalDate day) {
        return successions.stream()
                .filter(one -> one.division() == null && one.ends(agency.value()))
                .filter(one -> !one.from().isAfter(day))
                .flatMap(one -> one.successors().stream())
                .map(AgencyId::new);
    }

    Stream<AgencyId> predecessorsOn(LocalDate day) {
        return predecessors.stream().filter(one -> !one.from().isAfter(day)).map(Predecessor::agency);
    }

    public Optional<LocalDate> end(String division) {
        return end(division, division);
    }

    private Optional<LocalDate> end(@Nullable String division, String unit) {
        return successions.stream()
                .filter(one -> Objects.equals(one.division(), division) && one.ends(unit))
                .map(Succession::from)
                .findFirst();
    }

    /** Nobody comes into an agency that does not stand yet, or no more. */
    public void mustStandOn(LocalDate day, String pointer) {
        if (since != null && day.isBefore(since)) throw Refusal.BEFORE_AGENCY.refuse(pointer, name, since);
        end().filter(end -> !day.isBefore(end)).ifPresent(end -> {
            throw Refusal.AGENCY_ENDED.refuse(pointer, name, end);
        });
    }

    public void mustHaveOn(String division, LocalDate day, String pointer) {
        mustStandOn(day, pointer);
        end(division).filter(end -> !day.isBefore(end)).ifPresent(end -> {
            throw Refusal.DIVISION_ENDED.refuse(pointer, divisions.getOrDefault(division, division), end);
        });
    }

    /** Nothing new is made for what has an end. */
    public void mustGoOn(String division, String pointer) {
        mustHaveOn(division, LocalDate.MAX, pointer);
    }
}
