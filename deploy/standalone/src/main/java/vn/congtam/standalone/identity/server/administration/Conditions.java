package vn.congtam.standalone.identity.server.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.proposal.Wanted;

/** Under which something is done to an account; asked when it is asked for, and again when the second agrees. */
@Component
class Conditions {
    private final Directory directory;
    private final Dossiers dossiers;
    private final Administrators administrators;

    Conditions(Directory directory, Dossiers dossiers, Administrators administrators) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.administrators = administrators;
    }

    /**
     * @param ofTwo whether it would let one administrator become anybody, or be rid of who has to agree
     * @param seen the account of which that is said; none where nothing is kept of it
     */
    record Held(boolean ofTwo, @Nullable Dossier seen) {}

    /** @param by who asked for it */
    Held mustHold(String by, Wanted wanted) {
        return switch (wanted.act()) {
            case FIRST_PASSWORD -> {
                Entrant person = serving(wanted.staff());
                yield new Held(person.isTrusted(), person.dossier());
            }
            case FACTOR_RESET -> new Held(true, serving(wanted.staff()).dossier());
            case ROLES -> mustBeGrantable(by, wanted);
            case GUEST -> mustBeAdmissible(by, wanted);
            case GUEST_ERASURE -> mustBeGuest(wanted.staff());
        };
    }

    Entrant serving(String staff) {
        boolean _ = Asked.of(() -> directory.endGuest(staff));
        try {
            return Asked.of(() -> directory.admit(staff));
        } catch (LeftService left) {
            boolean known = Asked.of(() -> directory.knows(staff));
            throw (known ? Refusal.NOT_IN_SERVICE : Refusal.NOBODY_OF_THAT_CODE).refuse("", staff);
        }
    }

    private Held mustBeGrantable(String by, Wanted wanted) {
        Entrant person = serving(wanted.staff());
        List<String> before = person.dossier().granted();
        mustNotBeToOneself(by, wanted, before);
        Grants.mustBeGrantable(wanted.roles(), person.account().roles());
        if (!Wanted.Before.of(person.dossier(), person.account().agency()).equals(wanted.before())) {
            throw Refusal.CHANGED_SINCE_PROPOSED.refuse("", wanted.staff());
        }
        return new Held(Grants.shiftsPower(before, wanted.roles()), person.dossier());
    }

    /** To lay a role down, another administrator has to be there still. */
    private void mustNotBeToOneself(String by, Wanted wanted, List<String> before) {
        if (!by.equals(wanted.staff())) return;
        if (!before.containsAll(wanted.roles()) || !administrators.isThereAnotherThan(by)) {
            throw Refusal.NOT_TO_ONESELF.refuse();
        }
    }

    private Held mustBeAdmissible(String by, Wanted wanted) {
        Dossier seen = dossiers.find(wanted.staff()).orElse(null);
        mustNotBeReserved(wanted.staff());
        if (Asked.of(() -> directory.knows(wanted.staff()))) {
            throw Refusal.ALREADY_KNOWN.refuse("/staff", wanted.staff());
        }
        if (by.equals(wanted.staff())) throw Refusal.NOT_TO_ONESELF.refuse();
        Grants.mustBeGrantable(wanted.roles(), List.of());
        return new Held(Grants.isPowerful(wanted.roles()), seen);
    }

    /** Programs act by these, the sign-in system itself among them: a guest would be told all that is noted of it. */
    private static void mustNotBeReserved(String staff) {
        if (new StaffCode(staff).belongsToProgram()) throw Refusal.STAFF_CODE_RESERVED.refuse("/staff", staff);
    }

    private Held mustBeGuest(String staff) {
        return dossiers.find(staff)
                .filter(one -> one.guest() != null)
                .map(one -> new Held(true, one))
                .orElseThrow(() -> Refusal.NO_GUEST.refuse("", staff));
    }
}
