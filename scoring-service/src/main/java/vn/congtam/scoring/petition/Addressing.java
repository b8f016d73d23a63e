package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/** Who answers a petition on a day: an office does, not a person, so it outlives whoever held it when it was filed. */
@Component
class Addressing {
    private final Roster roster;
    private final ReadModel<Standing> standings;

    Addressing(Roster roster, ReadModel<Standing> standings) {
        this.roster = roster;
        this.standings = standings;
    }

    Optional<StaffCode> of(Member member, LocalDate day) {
        return addressee(day).of(member);
    }

    /** A closed one remains with whom it was addressed to. */
    StaffCode of(Plea plea, LocalDate day) {
        LocalDate filed = LocalDate.ofInstant(plea.filedAt(), Act.VIETNAM);
        if (!plea.isOpen() || addressee(day).isStill(plea.addressee(), filed)) return plea.addressee();
        return standings
                .find(plea.slip().value())
                .flatMap(standing -> Optional.ofNullable(standing.member()))
                .flatMap(member -> of(member, day))
                .orElse(plea.addressee());
    }

    private Addressee addressee(LocalDate day) {
        return new Addressee(roster::person, agency -> roster.headOf(agency, day), day);
    }
}
