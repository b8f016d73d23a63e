package vn.congtam.standalone.identity.server.administration;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.proposal.Wanted;
import vn.congtam.standalone.identity.server.session.SignIns;

/** Does what may be done, and writes it down. */
@Component
class Acts {
    private static final int WHAT_NOBODY_KNOWS = 32;

    private final Dossiers dossiers;
    private final SignIns signIns;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    Acts(
            Dossiers dossiers,
            SignIns signIns,
            SecurityLog log,
            ApplicationEventPublisher events,
            PasswordEncoder encoder,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.signIns = signIns;
        this.log = log;
        this.events = events;
        this.encoder = encoder;
        this.clock = clock;
    }

    Outcome perform(Actor by, Wanted wanted) {
        return switch (wanted.act()) {
            case FIRST_PASSWORD -> handOutPassword(by, wanted.staff());
            case FACTOR_RESET -> resetFactor(by, wanted.staff());
            case ROLES -> grant(by, wanted);
            case GUEST -> admit(by, wanted);
            case GUEST_ERASURE -> erase(by, wanted.staff());
        };
    }

    private Outcome handOutPassword(Actor by, String staff) {
        String password = Keyring.random(4) + "-" + Keyring.random(4) + "-" + Keyring.random(4);
        String hash = encoder.encode(password);
        change(staff, dossier -> dossier.handedOut(hash, clock.instant()));
        write(What.PASSWORD_HANDED_OUT, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.handedOut(staff, password);
    }

    /** So that a person whose telephone is lost, and the codes on paper too, takes another. */
    private Outcome resetFactor(Actor by, String staff) {
        change(staff, dossier -> dossier.with(null));
        write(What.FACTOR_RESET, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.DONE;
    }

    private Outcome grant(Actor by, Wanted wanted) {
        Wanted.Before before = Objects.requireNonNull(wanted.before());
        if (Grants.givesPower(before.granted(), wanted.roles())) voidPassword(by, wanted.staff());
        change(wanted.staff(), dossier -> dossier.granted(wanted.roles(), before.agency()));
        write(What.ROLES_GRANTED, by, wanted.staff(), String.join(", ", wanted.roles()));
        signIns.endAll(wanted.staff(), What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.DONE;
    }

    /**
     * One administrator alone handed it out, to whom nobody saw, and whoever has it sets up the telephone next: it is handed
     * out anew, by two. Who has his telephone already has shown it.
     */
    private void voidPassword(Actor by, String staff) {
        Dossier kept = dossiers.find(staff).orElse(null);
        if (kept == null || kept.password() == null || kept.factor() != null) return;
        String nobodys = encoder.encode(Keyring.random(WHAT_NOBODY_KNOWS));
        change(staff, dossier -> dossier.handedOut(nobodys, clock.instant()));
        write(What.PASSWORD_VOIDED, by, staff, null);
    }

    private Outcome admit(Actor by, Wanted wanted) {
        Dossier.Guest guest = Objects.requireNonNull(wanted.guest());
        change(wanted.staff(), dossier -> dossier.of(guest).granted(wanted.roles(), guest.agency()));
        write(What.GUEST_ADMITTED, by, wanted.staff(), String.join(", ", wanted.roles()));
        return Outcome.DONE;
    }

    private Outcome erase(Actor by, String staff) {
        change(staff, Dossier::erased);
        write(What.GUEST_ERASED, by, staff, null);
        events.publishEvent(new AccountEnded(staff, What.SESSION_ENDED_BY_ADMINISTRATOR));
        return Outcome.DONE;
    }

    private void change(String staff, UnaryOperator<Dossier> change) {
        Dossier _ = dossiers.change(staff, change);
    }

    private void write(What what, Actor by, String about, @Nullable String detail) {
        log.write(what, line -> line.about(about).by(by.staff().value()).detail(detail));
    }
}
