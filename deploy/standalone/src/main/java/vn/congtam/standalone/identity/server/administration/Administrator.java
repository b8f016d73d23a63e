package vn.congtam.standalone.identity.server.administration;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.session.SignIns;
import vn.congtam.standalone.identity.server.signin.Lockout;

/** Does it, and writes it down. */
@Component
class Administrator {
    private final Directory directory;
    private final Dossiers dossiers;
    private final FourEyes fourEyes;
    private final SignIns signIns;
    private final Lockout lockout;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    Administrator(
            Directory directory,
            Dossiers dossiers,
            FourEyes fourEyes,
            SignIns signIns,
            Lockout lockout,
            SecurityLog log,
            ApplicationEventPublisher events,
            PasswordEncoder encoder,
            InstantSource clock) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.fourEyes = fourEyes;
        this.signIns = signIns;
        this.lockout = lockout;
        this.log = log;
        this.events = events;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** @return the password, which is nowhere kept: said once, to be handed to its owner */
    String handOutPassword(Actor by, String staff) {
        Entrant person = serving(staff);
        if (person.isTrusted()) {
            fourEyes.mustAgree(by, staff, "first-password");
        }
        String password = Keyring.random(4) + "-" + Keyring.random(4) + "-" + Keyring.random(4);
        String hash = encoder.encode(password);
        change(staff, dossier -> dossier.handedOut(hash, clock.instant()));
        write(What.PASSWORD_HANDED_OUT, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
        return password;
    }

    /** So that a person whose telephone is lost, and the codes on paper too, takes another. */
    void resetFactor(Actor by, String staff) {
        Entrant _ = serving(staff);
        fourEyes.mustAgree(by, staff, "factor-reset");
        change(staff, dossier -> dossier.with(null));
        write(What.FACTOR_RESET, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
    }

    void liftLock(Actor by, String staff) {
        if (lockout.lift(staff)) {
            write(What.LOCK_LIFTED, by, staff, null);
        }
    }

    void grant(Actor by, String staff, List<String> roles) {
        Entrant person = serving(staff);
        Grants.mustBeGrantable(by, staff, roles, person.account().roles());
        if (Grants.shiftsPower(person.dossier().granted(), roles)) {
            fourEyes.mustAgree(by, staff, "roles " + sorted(roles));
        }
        change(staff, dossier -> dossier.granted(roles, person.account().agency()));
        write(What.ROLES_GRANTED, by, staff, String.join(", ", roles));
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
    }

    void admitGuest(Actor by, String staff, Dossier.Guest guest, List<String> roles) {
        mustNotBeReserved(staff);
        if (Asked.of(() -> directory.knows(staff))) {
            throw Refusal.ALREADY_KNOWN.refuse("/staff", staff);
        }
        Grants.mustBeGrantable(by, staff, roles, List.of());
        if (Grants.isPowerful(roles)) {
            String agency = Objects.requireNonNullElse(guest.agency(), "");
            fourEyes.mustAgree(by, staff, "guest " + sorted(roles), guest.name() + "\n" + agency);
        }
        change(staff, dossier -> dossier.of(guest).granted(roles, guest.agency()));
        write(What.GUEST_ADMITTED, by, staff, String.join(", ", roles));
    }

    /** Programs act by these, the sign-in system itself among them: a guest would be told all that is noted of it. */
    private static void mustNotBeReserved(String staff) {
        if (new StaffCode(staff).belongsToProgram()) throw Refusal.STAFF_CODE_RESERVED.refuse("/staff", staff);
    }

    /** Of those whom the facts know, the facts erase what is personal, and what is kept here goes with it. */
    void erase(Actor by, String staff) {
        if (!Asked.of(() -> directory.endErased(staff))) eraseGuest(by, staff);
    }

    private void eraseGuest(Actor by, String staff) {
        boolean guest = dossiers.find(staff).filter(one -> one.guest() != null).isPresent();
        if (!guest) throw Refusal.NO_GUEST.refuse("", staff);
        fourEyes.mustAgree(by, staff, "guest-erasure");
        change(staff, Dossier::erased);
        write(What.GUEST_ERASED, by, staff, null);
        events.publishEvent(new AccountEnded(staff, What.SESSION_ENDED_BY_ADMINISTRATOR));
    }

    private static String sorted(List<String> roles) {
        return String.join(", ", new TreeSet<>(roles));
    }

    private Entrant serving(String staff) {
        boolean _ = Asked.of(() -> directory.endGuest(staff));
        try {
            return Asked.of(() -> directory.admit(staff));
        } catch (LeftService left) {
            boolean known = Asked.of(() -> directory.knows(staff));
            throw (known ? Refusal.NOT_IN_SERVICE : Refusal.NOBODY_OF_THAT_CODE).refuse("", staff);
        }
    }

    private void change(String staff, UnaryOperator<Dossier> change) {
        Dossier _ = dossiers.change(staff, change);
    }

    private void write(What what, Actor by, String about, @Nullable String detail) {
        log.write(what, line -> line.about(about).by(by.staff().value()).detail(detail));
    }
}
