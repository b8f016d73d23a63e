package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Raters;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Who answers a petition on a day: an office does, not a person, so it outlives whoever held it when it was filed. */
@Component
class Addressing {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Raters raters;
    private final Heirs heirs;

    Addressing(Roster roster, ReadModel<Standing> standings, Raters raters, Heirs heirs) {
        this.heirs = heirs;
        this.raters = raters;
        this.roster = roster;
        this.standings = standings;
    }

    Optional<StaffCode> of(Standing standing, LocalDate day) {
        return Optional.ofNullable(standing.member())
                .flatMap(member -> addressee(standing, day).of(member));
    }

    /** A closed one remains with whom it was addressed to; nobody where it is for the province. */
    Optional<StaffCode> of(Plea plea, LocalDate day) {
        Optional<StaffCode> filed = Optional.ofNullable(plea.addressee());
        if (!plea.isOpen()) return filed;
        return standings
                .find(plea.slip().value())
                .filter(standing -> hasMoved(plea, standing, day))
                .map(standing -> of(standing, day))
                .orElse(filed);
    }

    /** Whoever speaks for it, neither rated nor serves where the result was made: as with a reopening. */
    boolean isForTheProvince(Actor reader, Plea plea, LocalDate day) {
        LocalDate last = Span.parse(plea.slip().span()).last();
        return reader.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER)
                && !heirs.serves(reader, plea.agency())
                && !roster.bonds(reader.staff(), reader.agency(), last, day).areWith(plea.agency())
                && standings
                        .find(plea.slip().value())
                        .filter(result -> raters.of(result).contains(reader.staff()))
                        .isEmpty();
    }

    /** He has left his office, or has reviewed the result since: it was opened again while the petition was pending. */
    private boolean hasMoved(Plea plea, Standing standing, LocalDate day) {
        if (plea.addressee() == null) return true;
        LocalDate filed = LocalDate.ofInstant(plea.filedAt(), Act.VIETNAM);
        return raters.of(standing).contains(plea.addressee())
                || !addressee(standing, day).isStill(plea.addressee(), filed);
    }

    private Addressee addressee(Standing standing, LocalDate day) {
        LocalDate last = Span.parse(standing.span()).last();
        return new Addressee(roster.incumbents(last, day), raters.of(standing));
    }
}
