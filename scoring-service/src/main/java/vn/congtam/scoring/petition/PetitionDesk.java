package vn.congtam.scoring.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Offices;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.petition.PetitionCommand.Answering;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/**
 * Petitions for those who may read them: who filed it, who answers it or stands in for him, the head and the personnel
 * office of the agency, and those who read across agencies.
 */
@Component
class PetitionDesk {
    private final ReadModel<Plea> pleas;
    private final Addressing addressing;
    private final Roster roster;
    private final Clock clock;
    private final Readings readings;
    private final Heirs heirs;

    PetitionDesk(
            ReadModel<Plea> pleas, Addressing addressing, Roster roster, Clock clock, Readings readings, Heirs heirs) {
        this.heirs = heirs;
        this.pleas = pleas;
        this.addressing = addressing;
        this.roster = roster;
        this.clock = clock;
        this.readings = readings;
    }

    /** Strangers are not told whether there is a petition. */
    Plea plea(Actor reader, StaffCode staff, String span, int number) {
        String id = staff.value() + "/" + span + "/" + number;
        Plea found = pleas.find(id).orElse(null);
        boolean may =
                found == null ? reader.staff().equals(staff) || reader.readsAcrossAgencies() : mayRead(reader, found);
        if (!may) throw Refusal.PETITIONS_NOT_YOURS.refuse();
        if (found == null) throw Refusal.NO_PETITION.refuse();
        return found;
    }

    PetitionAnswer read(Actor reader, StaffCode staff, String span, int number) {
        Plea plea = plea(reader, staff, span, number);
        readings.seen(reader, Matter.PETITION, plea.petition().value(), staff);
        return shown(reader, plea);
    }

    List<PetitionAnswer> mine(Actor reader) {
        return shown(reader, pleas.where(Map.of("by", reader.staff().value())).stream());
    }

    /** About one result, as far as the reader may see them. */
    List<PetitionAnswer> about(Actor reader, StaffCode staff, String span) {
        String slip = SlipId.of(staff, span).value();
        return shown(reader, pleas.where(Map.of("slip", slip)).stream().filter(plea -> mayRead(reader, plea)));
    }

    /** Addressed to the reader, to whom he stands in for, or to who held his office before. */
    List<PetitionAnswer> toAnswer(Actor reader) {
        Set<StaffCode> offices =
                roster.officesOf(reader.staff(), today(), today()).all();
        return shown(reader, pending(reader, offices).filter(plea -> isAddressed(reader, plea)));
    }

    /** Who leads nobody takes over no office and few speak for the province, so for most people nothing is gone through. */
    private Stream<Plea> pending(Actor reader, Set<StaffCode> offices) {
        boolean succeeds = reader.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER)
                || offices.stream()
                        .anyMatch(office -> roster.person(office)
                                .filter(person -> !person.leadsOn(today()))
                                .isEmpty());
        if (succeeds) return pleas.where(Map.of("state", Plea.State.PENDING.name())).stream();
        return offices.stream()
                .flatMap(office -> pleas.where(Map.of("addressee", office.value())).stream())
                .filter(Plea::isOpen);
    }

    Answering answering(Act act, Plea plea) {
        LocalDate today = act.today();
        Set<StaffCode> delegators = offices(act.by(), plea).delegatorsOver(plea.by());
        return new Answering(
                act.by(),
                delegators,
                today,
                addressing.of(plea, today).orElse(null),
                addressing.isForTheProvince(act.actor(), plea, today));
    }

    /** Not yet answered in the agency, or in the reader's own, the most pressing first. */
    List<PetitionAnswer> open(Actor reader, @Nullable AgencyId agency) {
        AgencyId asked = agency == null ? reader.agency() : agency;
        if (asked == null || !heirs.mayRead(reader, asked)) throw Refusal.PETITIONS_NOT_YOURS.refuse("/agency");
        return shown(
                reader, pleas.where(Map.of("agency", asked.value())).stream().filter(Plea::isOpen));
    }

    private List<PetitionAnswer> shown(Actor reader, Stream<Plea> some) {
        List<Plea> pleas = some.toList();
        readings.seen(
                reader, Matter.PETITION, null, pleas.stream().map(Plea::by).toList());
        return pleas.stream()
                .map(plea -> shown(reader, plea))
                .sorted(Comparator.comparing(PetitionAnswer::pressing)
                        .thenComparing(one -> one.petition().value()))
                .toList();
    }

    private PetitionAnswer shown(Actor reader, Plea plea) {
        StaffCode addressee = addressing.of(plea, today()).orElse(null);
        return PetitionAnswer.of(plea, addressee, reader.staff(), isAddressed(reader, plea), today(), roster);
    }

    private boolean mayRead(Actor reader, Plea plea) {
        return reader.staff().equals(plea.by())
                || isAddressed(reader, plea)
                || plea.isAnsweredBy(reader.staff())
                || heirs.mayRead(reader, plea.agency());
    }

    private boolean isAddressed(Actor reader, Plea plea) {
        return !reader.staff().equals(plea.by())
                && addressing
                        .of(plea, today())
                        .map(offices(reader.staff(), plea).over(plea.by())::contains)
                        .orElseGet(() -> addressing.isForTheProvince(reader, plea, today()));
    }

    private Offices offices(StaffCode staff, Plea plea) {
        return roster.officesOf(staff, Span.parse(plea.slip().span()).last(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
