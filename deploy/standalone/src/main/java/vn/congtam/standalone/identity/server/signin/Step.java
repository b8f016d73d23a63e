package vn.congtam.standalone.identity.server.signin;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.congtam.standalone.identity.server.account.Entrant;

/** What is still to be done by somebody whose password was right. */
enum Step {
    CODE("/login/code"),
    PASSWORD("/login/password"),
    ENROLMENT("/login/factor");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** A password is changed by its owner alone: first the code, where there is one to be given. */
    static Optional<Step> next(Entrant entrant, boolean codeGiven) {
        if (entrant.needsFactor() && entrant.factor().isPresent() && !codeGiven) {
            return Optional.of(CODE);
        }
        if (entrant.mustChoosePassword()) {
            return Optional.of(PASSWORD);
        }
        return entrant.needsFactor() && entrant.factor().isEmpty() ? Optional.of(ENROLMENT) : Optional.empty();
    }

    static boolean isCodeGiven(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(SecondFactor.AUTHORITY::equals);
    }
}
