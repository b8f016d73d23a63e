package vn.congtam.standalone.identity.server.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param origin the edge, at which the provider is reached under {@code /identity}
 * @param mongodb where accounts and the security log are kept
 * @param roster the service that knows who serves
 * @param accessToken how long a token opens the services
 * @param refreshToken how long a session may rest before its next token is asked for
 * @param signedIn how long a person stays signed in, however busy
 * @param failures so many wrong passwords or codes in a row from one address lock an account for that address; ten times as
 *     many, from everywhere on one account or from one address on all, lock wherever somebody did not come in from before
 * @param lockedFor for so long
 * @param sessions so many sign-ins of one account at a time; the oldest ends
 * @param sharedAccounts whether the demo accounts keep their printed password, and neither a second factor is asked of
 *     them nor are their sessions counted
 * @param logKept how long the security log is kept
 */
@Validated
@ConfigurationProperties("congtam.identity")
public record IdentitySettings(
        @NotNull URI origin,
        @NotNull String mongodb,
        @NotNull URI roster,
        @NotNull Duration accessToken,
        @NotNull Duration refreshToken,
        @NotNull Duration signedIn,
        @Positive int failures,
        @NotNull Duration lockedFor,
        @Positive int sessions,
        boolean sharedAccounts,
        @NotNull @DurationMin(days = 90) Duration logKept) {

    public static final String CLIENT = "congtam-edge";

    public String issuer() {
        return origin + "/identity";
    }

    public List<String> redirects() {
        return List.of(origin + "/login/oauth2/code/congtam");
    }
}
