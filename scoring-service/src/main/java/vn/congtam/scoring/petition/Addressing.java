package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Raters;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/** Who answers a petition on a day: an office does, not a person, so it outlives whoever held it when it was filed. */
@Component
class Addressing {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Raters raters;

    Addressing(Roster roster, ReadModel<Standing> standings, Raters raters) {
        this.raters = raters;
        this.roster = roster;
        this.standings = standings;
    }

    Optional<StaffCode> of(Standing standing, LocalDate day) {
        return Optional.ofNullable(standing.member())
                .flatMap(member -> addressee(standing, day).of(member));
    }

    /** A closed one remains with whom it was addressed to. */
    StaffCode of(Plea plea, LocalDate day) {
        if (!plea.isOpen()) return plea.addressee();
        return standings
                .find(plea.slip().value())
                .filter(standing -> hasMoved(plea, standing, day))
                .flatMap(standing -> of(standing, day))
                .orElse(plea.addressee());
    }

    /** He has left his office, or has reviewed the result since: it was opened again while the petition was pending. */
    private boolean hasMoved(Plea plea, Standing standing, LocalDate day) {
        LocalDate filed = LocalDate.ofInstant(plea.filedAt(), Act.VIETNAM);
        return raters.of(standing).contains(plea.addressee())
                || !addressee(standing, day).isStill(plea.addressee(), filed);
    }

    private Addressee addressee(Standing standing, LocalDate day) {
        LocalDate last = Span.parse(standing.span()).last();
        return new Addressee(roster.incumbents(last, day), raters.of(standing));
    }
}
