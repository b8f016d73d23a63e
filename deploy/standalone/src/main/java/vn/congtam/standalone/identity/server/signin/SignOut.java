package vn.congtam.standalone.identity.server.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.session.SignIns;

/** Whoever signs out at the edge is signed out here too: the token is not renewed any more. */
@Component
class SignOut {
    private final SignIns signIns;
    private final SecurityLog log;

    SignOut(SignIns signIns, SecurityLog log) {
        this.signIns = signIns;
        this.log = log;
    }

    void signedOut(Authentication person, String address) {
        OidcIdToken token = person instanceof OidcLogoutAuthenticationToken leaving ? leaving.getIdToken() : null;
        if (token != null) {
            signIns.signedOut(token.getClaimAsString("sid"));
            log.write(What.SIGNED_OUT, line -> line.about(token.getSubject()).from(address));
        }
    }
}
