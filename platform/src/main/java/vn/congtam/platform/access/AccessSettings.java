package vn.congtam.platform.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer who signs tokens; its {@code iss}
 * @param jwkSetUri where its public keys are read
 * @param audience what tokens must be meant for
 * @param secondFactor of whom more than a password is asked
 */
@Validated
@ConfigurationProperties("congtam.security")
public record AccessSettings(
        @NotBlank String issuer,
        @NotBlank String jwkSetUri,
        @NotBlank String audience,
        @Valid @NotNull SecondFactor secondFactor) {}
