package vn.congtam.standalone.identity.server.roster;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody can tell at the moment who serves. */
public final class RosterAway extends AuthenticationServiceException {
    private static final long serialVersionUID = 1L;

    RosterAway(Throwable cause) {
        super("the roster does not answer", cause);
    }
}
