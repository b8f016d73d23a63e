package vn.congtam.platform.web;

import java.util.Set;
import org.springframework.security.core.AuthenticationException;

/** The person is known, but by a password alone. */
@SuppressWarnings("serial")
public class SecondFactorNeeded extends AuthenticationException {
    private final String acceptable;

    /** @param acr what would be taken for it */
    public SecondFactorNeeded(Set<String> acr) {
        super("signed in by a password alone");
        this.acceptable = String.join(" ", acr);
    }

    /** So that a client can send the person back for it (RFC 9470). */
    String challenge() {
        return "Bearer error=\"insufficient_user_authentication\", acr_values=\"" + acceptable + "\"";
    }
}
