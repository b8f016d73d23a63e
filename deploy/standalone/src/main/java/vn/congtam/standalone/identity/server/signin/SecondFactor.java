package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import vn.congtam.standalone.identity.Strength;

/** What the session knows of how the person showed who he is, and what tokens say of it (RFC 8176). */
public final class SecondFactor {
    private static final String FACTOR = "TOTP";
    static final String AUTHORITY = "FACTOR_" + FACTOR;

    private SecondFactor() {}

    /** From now on the session is one of somebody who gave a code. */
    static void given(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        new Signed(request, response).with(person, FactorGrantedAuthority.fromFactor(FACTOR));
    }

    /** {@code amr} */
    public static List<String> methods(Authentication person) {
        return Step.isCodeGiven(person) ? List.of("pwd", "otp", "mfa") : List.of("pwd");
    }

    /**
     * {@code acr}
     *
     * @param shared a demo account, of which no code is asked
     */
    public static Strength strength(Authentication person, boolean shared) {
        if (Step.isCodeGiven(person)) {
            return Strength.TWO_FACTORS;
        }
        return shared ? Strength.DEMONSTRATION : Strength.PASSWORD;
    }
}
