package vn.congtam.platform.access;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer who signs tokens; its {@code iss}
 * @param jwkSetUri where its public keys are read
 * @param audience what tokens must be meant for
 */
@Validated
@ConfigurationProperties("congtam.security")
public record AccessSettings(
        @NotBlank String issuer,
        @NotBlank String jwkSetUri,
        @NotBlank String audience) {}
