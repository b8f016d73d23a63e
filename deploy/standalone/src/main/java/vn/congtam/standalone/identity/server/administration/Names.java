package vn.congtam.standalone.identity.server.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.log.Reading;
import vn.congtam.standalone.identity.server.proposal.Proposal;
import vn.congtam.standalone.identity.server.roster.Member;
import vn.congtam.standalone.identity.server.roster.Roster;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/** Of those whom proposals are about: who agrees has to know to whom. */
@Component
class Names {
    private final Accounts given;
    private final Dossiers dossiers;
    private final Roster roster;
    private final Reading reading;

    Names(Accounts given, Dossiers dossiers, Roster roster, Reading reading) {
        this.given = given;
        this.dossiers = dossiers;
        this.roster = roster;
        this.reading = reading;
    }

    /** By their codes. That they were shown is written down as of any list of accounts. */
    Map<String, String> shown(List<Proposal> waiting, Actor reader, String address) {
        Map<String, String> outside = new HashMap<>();
        waiting.forEach(one -> outside(one).ifPresent(name -> outside.put(one.about(), name)));
        String self = reader.staff().value();
        reading.accountsShown(
                reader,
                address,
                outside.keySet().stream()
                        .filter(one -> !one.equals(self))
                        .sorted()
                        .toList());
        Map<String, String> all = new HashMap<>(outside);
        waiting.stream()
                .map(Proposal::about)
                .filter(one -> !outside.containsKey(one))
                .distinct()
                .forEach(one -> official(one, self).ifPresent(name -> all.put(one, name)));
        return all;
    }

    /** Whom no roster has, or has not yet. */
    private Optional<String> outside(Proposal one) {
        Dossier.Guest guest = one.wanted().guest();
        if (guest != null) return Optional.of(guest.name());
        return given.of(one.about())
                .or(() -> dossiers.find(one.about()).flatMap(Dossier::asGuest))
                .map(Account::name);
    }

    private Optional<String> official(String staff, String reader) {
        try {
            return roster.find(staff, reader).map(Member::name);
        } catch (RosterAway away) {
            return Optional.empty();
        }
    }
}
