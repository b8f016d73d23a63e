package vn.congtam.standalone.identity.server;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param origin the edge, at which the provider is reached under {@code /identity}
 * @param accessToken how long a token opens the services
 * @param signedIn how long a person stays signed in
 * @param failures so many wrong passwords in a row from one address lock an account for that address
 * @param lockedFor for so long
 */
@Validated
@ConfigurationProperties("congtam.identity")
record IdentitySettings(
        @NotNull URI origin,
        @NotNull Duration accessToken,
        @NotNull Duration signedIn,
        int failures,
        @NotNull Duration lockedFor) {

    String issuer() {
        return origin + "/identity";
    }

    List<String> redirects() {
        return List.of(origin + "/login/oauth2/code/congtam");
    }
}
