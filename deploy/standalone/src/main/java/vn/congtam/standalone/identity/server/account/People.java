package vn.congtam.standalone.identity.server.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congtam.events.Personal;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.roster.Member;
import vn.congtam.standalone.identity.server.roster.Roster;
import vn.congtam.standalone.identity.server.roster.RosterAway;
import vn.congtam.standalone.identity.server.roster.Standing;

/** Puts together what the facts say of a person and what an administrator granted. */
@Component
class People {
    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private final Accounts given;
    private final Roster roster;

    People(Accounts given, Roster roster) {
        this.given = given;
        this.roster = roster;
    }

    Account serving(String staff, Dossier dossier) {
        Optional<Account> apart = apart(staff, dossier);
        return apart.isPresent() ? apart.get() : byRoster(staff, dossier);
    }

    /**
     * Accounts of no official: nobody who joins under such a code ends one or is given it. Whoever keeps records anywhere would
     * else choose who administers, and be rid of the one who has to agree.
     */
    Optional<Account> apart(String staff, Dossier dossier) {
        return given.of(staff)
                .filter(account -> account.agency() == null)
                .map(account -> with(account, dossier))
                .or(() -> dossier.isOfAdministrator() ? dossier.asGuest() : Optional.empty());
    }

    private Account byRoster(String staff, Dossier dossier) {
        Optional<Account> known = given.of(staff);
        Optional<Member> member = known.isPresent() ? leniently(staff) : roster.find(staff);
        if (member.filter(one -> !one.serves()).isPresent()) {
            throw new LeftService();
        }
        return known.map(account -> with(account, dossier))
                .or(() -> member.map(one -> byFacts(one, dossier)))
                .or(() -> dossier.isOfGuest() ? dossier.asGuest() : Optional.empty())
                .orElseThrow(LeftService::new);
    }

    boolean knows(String staff) {
        return given.of(staff).isPresent() || roster.find(staff).isPresent();
    }

    boolean isErased(String staff) {
        return roster.find(staff)
                .filter(one -> !one.serves() && one.name().equals(Personal.ERASED))
                .isPresent();
    }

    /** Those whom the installation was started with must get in also when a service does not answer: to repair it. */
    private Optional<Member> leniently(String staff) {
        try {
            return roster.find(staff);
        } catch (RosterAway away) {
            LOG.warn("whether {} still serves could not be asked: {}", staff, away.getMessage());
            return Optional.empty();
        }
    }

    private static Account byFacts(Member member, Dossier dossier) {
        return with(new Account(member.staff(), member.name(), member.workplace(), Standing.roles(member)), dossier);
    }

    /** What was granted comes first: it is what the account stands for. */
    private static Account with(Account account, Dossier dossier) {
        List<String> roles = Stream.concat(dossier.grantedIn(account.agency()).stream(), account.roles().stream())
                .distinct()
                .toList();
        return new Account(account.staffCode(), account.name(), account.agency(), roles);
    }
}
