package vn.congtam.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param origin what people type into their browsers; everybody who comes by another name is led there
 * @param services the address of each service, by the first segment of the paths it answers
 */
@Validated
@ConfigurationProperties("congtam.edge")
public record EdgeSettings(
        @NotNull URI origin,
        @NotEmpty Map<String, URI> services,
        @Valid @NotNull Provider provider,
        @Valid @NotNull Rate rate,
        @Valid @NotNull Body body,
        @Valid @NotNull Session session) {

    /** Among the services: the identity provider, where it is served at this very origin. */
    public static final String IDENTITY = "identity";

    /** @param issuer of the tokens; where it is not served at this origin, its endpoints are discovered from it */
    public record Provider(
            @NotBlank String issuer,
            @NotBlank String clientId,
            @NotBlank String clientSecret) {}

    /** Requests of one client: so many per second in the long run, so many at once. */
    public record Rate(@Positive long perSecond, @Positive long burst) {}

    /** The largest bodies accepted: of uploads, and of everything else. */
    public record Body(@NotNull DataSize limit, @NotNull DataSize uploadLimit) {}

    /** How long a session lasts without a request, and how long at most. */
    public record Session(@NotNull Duration idle, @NotNull Duration lifetime) {}
}
