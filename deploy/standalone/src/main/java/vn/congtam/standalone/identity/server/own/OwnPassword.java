package vn.congtam.standalone.identity.server.own;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.PasswordRules;
import vn.congtam.standalone.identity.server.account.PasswordRules.Flaw;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.session.SignIns;
import vn.congtam.standalone.identity.server.signin.Attempts;

/**
 * Another password, chosen by who knows the former: an open session alone, left behind somewhere, changes none. Wrong ones
 * count as those at the login do, and with the new one all other sessions end.
 */
@Component
class OwnPassword {
    private final Directory directory;
    private final Dossiers dossiers;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final SignIns signIns;
    private final SecurityLog log;
    private final InstantSource clock;

    OwnPassword(
            Directory directory,
            Dossiers dossiers,
            PasswordEncoder encoder,
            Attempts attempts,
            SignIns signIns,
            SecurityLog log,
            InstantSource clock) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.encoder = encoder;
        this.attempts = attempts;
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    /** @param token of the session that goes on */
    record Asked(String staff, String address, String token) {}

    void change(Asked by, String former, String chosen, String again) {
        Dossier known = own(by.staff());
        mustKnow(by, former);
        Optional<Flaw> flaw = PasswordRules.flaw(chosen, again, by.staff(), chosen.equals(former));
        flaw.ifPresent(why -> {
            throw Refusal.of(why).refuse(why == Flaw.DIFFERENT ? "/again" : "/chosen");
        });
        if (!dossiers.replaced(known, known.chosen(encoder.encode(chosen), clock.instant()))) {
            throw Refusal.PASSWORD_CHANGED_MEANWHILE.refuse();
        }
        log.write(What.PASSWORD_CHANGED, line -> line.about(by.staff()).from(by.address()));
        signIns.endOthers(by.staff(), by.token(), What.SESSION_ENDED_BY_NEW_PASSWORD);
    }

    /** A demo account is of all who read its password on the screen. */
    private Dossier own(String staff) {
        return dossiers.find(staff)
                .filter(dossier -> dossier.password() != null)
                .filter(dossier -> !directory.isShared(staff))
                .orElseThrow(Refusal.PASSWORD_SHARED::refuse);
    }

    private void mustKnow(Asked by, String former) {
        try {
            Optional<String> known = attempts.of(
                    What.PASSWORD_REFUSED,
                    by.staff(),
                    by.address(),
                    () -> directory.hash(by.staff()).filter(hash -> encoder.matches(former, hash)));
            if (known.isEmpty()) throw Refusal.PASSWORD_WRONG.refuse("/former");
        } catch (LockedException locked) {
            throw Refusal.PASSWORD_LOCKED.refuse();
        }
    }
}
