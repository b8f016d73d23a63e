package vn.congtam.platform.access;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.congtam.platform.web.SecondFactorNeeded;

/**
 * Whoever decides about others, or sees what concerns them, has shown more than a password, whichever provider let him in:
 * it says so in {@code acr}.
 *
 * @param roles of which it is asked; of nobody where there are none
 * @param acr what is taken for it
 */
public record SecondFactor(
        @NotNull Set<Role> roles, @NotNull Set<String> acr) {

    /** @throws SecondFactorNeeded for all that the person would do: one who decides is not half of one */
    public void mustBeShown(Jwt token) {
        boolean asked = Actors.roles(token).stream().anyMatch(roles::contains);
        if (asked && !(token.getClaim("acr") instanceof String shown && acr.contains(shown))) {
            throw new SecondFactorNeeded(acr);
        }
    }
}
