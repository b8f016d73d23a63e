package vn.congtam.standalone.identity.server.administration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossier;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.proposal.Act;
import vn.congtam.standalone.identity.server.proposal.Proposals;
import vn.congtam.standalone.identity.server.proposal.Wanted;
import vn.congtam.standalone.identity.server.signin.Lockout;

/**
 * Does what one may do. What would let him become anybody is but proposed, as soon as there is a second administrator; where
 * there is none, he does it alone.
 */
@Component
class Administrator {
    private final Conditions conditions;
    private final Administrators administrators;
    private final Acts acts;
    private final Proposals proposals;
    private final Directory directory;
    private final Lockout lockout;
    private final SecurityLog log;

    Administrator(
            Conditions conditions,
            Administrators administrators,
            Acts acts,
            Proposals proposals,
            Directory directory,
            Lockout lockout,
            SecurityLog log) {
        this.conditions = conditions;
        this.administrators = administrators;
        this.acts = acts;
        this.proposals = proposals;
        this.directory = directory;
        this.lockout = lockout;
        this.log = log;
    }

    Outcome handOutPassword(Actor by, String staff) {
        return ask(by, Wanted.of(Act.FIRST_PASSWORD, staff));
    }

    Outcome resetFactor(Actor by, String staff) {
        return ask(by, Wanted.of(Act.FACTOR_RESET, staff));
    }

    Outcome grant(Actor by, String staff, List<String> roles) {
        Entrant person = conditions.serving(staff);
        return ask(
                by,
                Wanted.roles(
                        staff,
                        roles,
                        Wanted.Before.of(person.dossier(), person.account().agency())));
    }

    Outcome admitGuest(Actor by, String staff, Dossier.Guest guest, List<String> roles) {
        return ask(by, Wanted.guest(staff, guest, roles));
    }

    /** Of those whom the facts know, the facts erase what is personal, and what is kept here goes with it. */
    Outcome erase(Actor by, String staff) {
        return Asked.of(() -> directory.endErased(staff)) ? Outcome.DONE : ask(by, Wanted.of(Act.GUEST_ERASURE, staff));
    }

    private Outcome ask(Actor by, Wanted wanted) {
        String one = by.staff().value();
        Conditions.Held held = conditions.mustHold(one, wanted);
        return held.ofTwo() && administrators.isThereAnotherThan(one)
                ? proposed(one, wanted)
                : acts.performAlone(by, wanted, held.seen());
    }

    /** Nobody agrees to what is about himself: where it is about the only other one, it takes a third. */
    private Outcome proposed(String by, Wanted wanted) {
        String about = wanted.staff();
        boolean somebody = about.equals(by) || administrators.isThereAnotherThan(by, about);
        if (!somebody) throw Refusal.NOBODY_TO_AGREE.refuse("", about);
        return Outcome.of(proposals.open(by, wanted));
    }

    void liftLock(Actor by, String staff) {
        if (lockout.lift(staff)) {
            log.write(What.LOCK_LIFTED, line -> line.about(staff).by(by.staff().value()));
        }
    }
}
