package vn.congtam.standalone.identity.server.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody sits who tries to come in. */
final class From {
    private From() {}

    static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
