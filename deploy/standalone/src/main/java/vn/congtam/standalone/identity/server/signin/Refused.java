package vn.congtam.standalone.identity.server.signin;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/** What the login page says to who is not let in; never what of it was wrong. */
final class Refused {
    private Refused() {}

    static String reason(AuthenticationException refused) {
        return switch (refused) {
            case LockedException locked -> "locked";
            case LeftService left -> "left";
            case RosterAway away -> "unavailable";
            default -> "wrong";
        };
    }
}
