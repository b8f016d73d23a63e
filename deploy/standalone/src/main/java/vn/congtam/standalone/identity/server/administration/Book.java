package vn.congtam.standalone.identity.server.administration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.log.Reading;
import vn.congtam.standalone.identity.server.roster.Member;
import vn.congtam.standalone.identity.server.roster.Roster;
import vn.congtam.standalone.identity.server.roster.Roster.Agency;
import vn.congtam.standalone.identity.server.roster.Standing;
import vn.congtam.standalone.identity.server.session.SignIns;
import vn.congtam.standalone.identity.server.signin.Lockout;

/** All accounts: of everybody of an agency, or of those whom no agency has. */
@Component
class Book {
    private final Roster roster;
    private final Accounts given;
    private final Dossiers dossiers;
    private final Directory directory;
    private final Lockout lockout;
    private final SignIns signIns;
    private final Reading reading;

    Book(
            Roster roster,
            Accounts given,
            Dossiers dossiers,
            Directory directory,
            Lockout lockout,
            SignIns signIns,
            Reading reading) {
        this.reading = reading;
        this.roster = roster;
        this.given = given;
        this.dossiers = dossiers;
        this.directory = directory;
        this.lockout = lockout;
        this.signIns = signIns;
    }

    List<Agency> agencies() {
        return Asked.of(roster::agencies);
    }

    /**
     * @param reader who is shown them
     * @param after the last of those shown before; none for the first page
     */
    List<Overview> of(String agency, Actor reader, @Nullable String after) {
        List<Member> members = Asked.of(() -> roster.of(agency, reader.staff().value(), after));
        Map<String, Dossier> kept =
                dossiers.find(members.stream().map(Member::staff).toList());
        return members.stream()
                .map(member -> overview(member, kept.get(member.staff())))
                .toList();
    }

    /** After whom more may follow: none where the page is not full. */
    static @Nullable String next(List<Overview> page) {
        return page.size() == Roster.PAGE ? page.getLast().staff() : null;
    }

    /**
     * Those whom the installation was started with, and those admitted by hand.
     *
     * @param address from which they are looked at
     */
    List<Overview> ofNoAgency(Actor reader, String address) {
        Map<String, Account> all = new HashMap<>();
        given.ofRoles().values().forEach(account -> all.put(account.staffCode(), account));
        dossiers.guests().forEach(dossier -> dossier.asGuest().ifPresent(guest -> all.put(dossier.staff(), guest)));
        reading.accountsShown(
                reader,
                address,
                all.keySet().stream()
                        .filter(one -> !one.equals(reader.staff().value()))
                        .sorted()
                        .toList());
        Map<String, Dossier> kept = dossiers.find(all.keySet());
        return all.values().stream()
                .sorted(Comparator.comparing(Account::staffCode))
                .map(account -> overview(account, kept.get(account.staffCode())))
                .toList();
    }

    private Overview overview(Member member, @Nullable Dossier kept) {
        return directory.isApart(member.staff(), kept)
                ? Overview.ofNoAccount(member.staff(), member.name(), member.serves())
                : overview(account(member), member.serves(), own(kept));
    }

    /** What a guest had under the same code is not the official's. */
    private static @Nullable Dossier own(@Nullable Dossier kept) {
        return kept == null || kept.guest() != null ? null : kept;
    }

    /** Nobody is let in any more by what is left of a guest who was erased. */
    private Overview overview(Account account, @Nullable Dossier kept) {
        return overview(account, kept == null || kept.guest() == null || kept.isOfGuest(), kept);
    }

    private Account account(Member member) {
        return given.of(member.staff())
                .orElseGet(
                        () -> new Account(member.staff(), member.name(), member.workplace(), Standing.roles(member)));
    }

    private Overview overview(Account account, boolean serves, @Nullable Dossier kept) {
        String staff = account.staffCode();
        List<String> granted = kept == null ? List.of() : kept.grantedIn(account.agency());
        Dossier.Password password = kept == null ? null : kept.password();
        return new Overview(
                staff,
                account.name(),
                Stream.concat(granted.stream(), account.roles().stream())
                        .distinct()
                        .toList(),
                granted,
                serves,
                state(staff, password),
                password == null ? null : password.since(),
                kept != null && kept.factor() != null,
                lockout.of(staff),
                signIns.count(staff),
                kept != null && kept.isOfGuest());
    }

    private Overview.State state(String staff, Dossier.@Nullable Password password) {
        if (password != null) {
            return password.handedOut() ? Overview.State.HANDED_OUT : Overview.State.CHOSEN;
        }
        return directory.isShared(staff) ? Overview.State.SHARED : Overview.State.NONE;
    }
}
