package vn.congtam.standalone.identity.server.administration;

import java.time.InstantSource;
import java.util.List;
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

    /** By two: whatever is done about the account at the same moment. */
    Outcome perform(Actor by, Wanted wanted) {
        return perform(by, wanted, UnaryOperator.identity());
    }

    /** By one: only upon an account that is as it was when it was asked whether that takes two. */
    Outcome performAlone(Actor by, Wanted wanted, @Nullable Dossier seen) {
        return perform(by, wanted, now -> {
            if (isOther(seen, now)) throw Refusal.CHANGED_SINCE_PROPOSED.refuse("", wanted.staff());
            return now;
        });
    }

    private static boolean isOther(@Nullable Dossier seen, Dossier now) {
        List<String> roles = seen == null ? List.of() : seen.granted();
        Dossier.Guest guest = seen == null ? null : seen.guest();
        return !now.granted().equals(roles) || !Objects.equals(now.guest(), guest);
    }

    private Outcome perform(Actor by, Wanted wanted, UnaryOperator<Dossier> known) {
        return switch (wanted.act()) {
            case FIRST_PASSWORD -> handOutPassword(by, wanted.staff(), known);
            case FACTOR_RESET -> resetFactor(by, wanted.staff(), known);
            case ROLES -> grant(by, wanted, known);
            case GUEST -> admit(by, wanted, known);
            case GUEST_ERASURE -> erase(by, wanted.staff(), known);
        };
    }

    private Outcome handOutPassword(Actor by, String staff, UnaryOperator<Dossier> known) {
        String password = Keyring.random(4) + "-" + Keyring.random(4) + "-" + Keyring.random(4);
        String hash = encoder.encode(password);
        Dossier _ = dossiers.change(staff, dossier -> known.apply(dossier).handedOut(hash, clock.instant()));
        write(What.PASSWORD_HANDED_OUT, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.handedOut(staff, password);
    }

    /** So that a person whose telephone is lost, and the codes on paper too, takes another. */
    private Outcome resetFactor(Actor by, String staff, UnaryOperator<Dossier> known) {
        Dossier _ = dossiers.change(staff, dossier -> known.apply(dossier).with(null));
        write(What.FACTOR_RESET, by, staff, null);
        signIns.endAll(staff, What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.DONE;
    }

    private Outcome grant(Actor by, Wanted wanted, UnaryOperator<Dossier> known) {
        Wanted.Before before = Objects.requireNonNull(wanted.before());
        @Nullable
        String nobodys = Grants.givesPower(before.granted(), wanted.roles())
                ? encoder.encode(Keyring.random(WHAT_NOBODY_KNOWS))
                : null;
        Dossier after = dossiers.change(
                wanted.staff(),
                dossier -> voided(known.apply(dossier), nobodys).granted(wanted.roles(), before.agency()));
        if (nobodys != null && has(after, nobodys)) write(What.PASSWORD_VOIDED, by, wanted.staff(), null);
        write(What.ROLES_GRANTED, by, wanted.staff(), String.join(", ", wanted.roles()));
        signIns.endAll(wanted.staff(), What.SESSION_ENDED_BY_ADMINISTRATOR);
        return Outcome.DONE;
    }

    /**
     * One administrator alone handed it out, to whom nobody saw, and whoever has it sets up the telephone next: it is handed
     * out anew, by two. Who has his telephone already has shown it.
     */
    private Dossier voided(Dossier kept, @Nullable String nobodys) {
        boolean unseen = kept.password() != null && kept.factor() == null;
        return nobodys != null && unseen ? kept.handedOut(nobodys, clock.instant()) : kept;
    }

    private static boolean has(Dossier kept, String hash) {
        return kept.password() != null && kept.password().hash().equals(hash);
    }

    private Outcome admit(Actor by, Wanted wanted, UnaryOperator<Dossier> known) {
        Dossier.Guest guest = Objects.requireNonNull(wanted.guest());
        Dossier _ = dossiers.change(
                wanted.staff(), dossier -> known.apply(dossier).of(guest).granted(wanted.roles(), guest.agency()));
        write(What.GUEST_ADMITTED, by, wanted.staff(), String.join(", ", wanted.roles()));
        return Outcome.DONE;
    }

    private Outcome erase(Actor by, String staff, UnaryOperator<Dossier> known) {
        Dossier _ = dossiers.change(staff, dossier -> known.apply(dossier).erased());
        write(What.GUEST_ERASED, by, staff, null);
        events.publishEvent(new AccountEnded(staff, What.SESSION_ENDED_BY_ADMINISTRATOR));
        return Outcome.DONE;
    }

    private void write(What what, Actor by, String about, @Nullable String detail) {
        log.write(what, line -> line.about(about).by(by.staff().value()).detail(detail));
    }
}
