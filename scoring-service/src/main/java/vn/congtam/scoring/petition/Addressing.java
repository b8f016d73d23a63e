package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Raters;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.assessment.Assessors;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Who answers a petition on a day: an office does, not a person, so it outlives whoever held it when it was filed. */
@Component
class Addressing {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Raters raters;
    private final Assessors assessors;
    private final Heirs heirs;

    Addressing(Roster roster, ReadModel<Standing> standings, Raters raters, Assessors assessors, Heirs heirs) {
        this.heirs = heirs;
        this.raters = raters;
        this.assessors = assessors;
        this.roster = roster;
        this.standings = standings;
    }

    /** @param about what of it is contested; none for all of it */
    Optional<StaffCode> of(Standing standing, @Nullable String about, LocalDate day) {
        return of(standing, addressee(standing, about, day));
    }

    private static Optional<StaffCode> of(Standing standing, Addressee today) {
        return Optional.ofNullable(standing.member()).flatMap(today::of);
    }

    /** A closed one remains with whom it was addressed to; nobody where it is for the province. */
    Optional<StaffCode> of(Plea plea, LocalDate day) {
        Optional<StaffCode> filed = Optional.ofNullable(plea.addressee());
        if (!plea.isOpen()) return filed;
        return standings
                .find(plea.slip().value())
                .map(standing -> of(plea, standing, addressee(standing, plea.about(), day)))
                .orElse(filed);
    }

    private static Optional<StaffCode> of(Plea plea, Standing standing, Addressee today) {
        return hasMoved(plea, today) ? of(standing, today) : Optional.ofNullable(plea.addressee());
    }

    /** Whoever speaks for it, neither rated nor assessed, nor serves where the result was made: as with a reopening. */
    boolean isForTheProvince(Actor reader, Plea plea, LocalDate day) {
        LocalDate last = Span.parse(plea.slip().span()).last();
        return reader.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER)
                && !heirs.serves(reader, plea.agency())
                && !roster.bonds(reader.staff(), reader.agency(), last, day).areWith(plea.agency())
                && standings
                        .find(plea.slip().value())
                        .filter(result -> judges(result, plea.about()).contains(reader.staff()))
                        .isEmpty();
    }

    /** He has left his office, or has reviewed or assessed since: it was opened again while the petition was pending. */
    private static boolean hasMoved(Plea plea, Addressee today) {
        if (plea.addressee() == null) return true;
        LocalDate filed = LocalDate.ofInstant(plea.filedAt(), Act.VIETNAM);
        return today.raters().contains(plea.addressee()) || !today.isStill(plea.addressee(), filed);
    }

    private Addressee addressee(Standing standing, @Nullable String about, LocalDate day) {
        LocalDate last = Span.parse(standing.span()).last();
        return new Addressee(roster.incumbents(last, day), judges(standing, about));
    }

    private Set<StaffCode> judges(Standing result, @Nullable String about) {
        Set<StaffCode> all = new HashSet<>(raters.of(result));
        all.addAll(assessors.of(result, about));
        return all;
    }
}
