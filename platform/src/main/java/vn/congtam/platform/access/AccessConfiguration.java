package vn.congtam.platform.access;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congtam.events.Id;
import vn.congtam.platform.web.SignInProblems;

/** Every request is refused unless it carries a valid token; cross-site requests are the edge's matter. */
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@EnableConfigurationProperties(AccessSettings.class)
public class AccessConfiguration {
    private static final String[] OPEN = {"/actuator/health/**", "/assets/**", "/webjars/**", "/error"};
    private static final String[] OPERATIONS = {"/actuator/**", "/api/v1/operations/**"};

    @Bean
    Rights rights(@Value("${congtam.rights:${congtam.service}}") String service) {
        return Rights.of(service);
    }

    /** What other systems sign is let through to the door, which asks for the signature. */
    @Bean
    SecurityFilterChain signedInOnly(HttpSecurity http, SignInProblems problems, AccessSettings settings, Rights rights)
            throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(OPEN).permitAll();
                    for (String path : rights.withoutToken()) {
                        requests.requestMatchers(HttpMethod.POST, path).permitAll();
                    }
                    requests.requestMatchers(OPERATIONS)
                            .hasAuthority(Role.ADMIN.code())
                            .anyRequest()
                            .authenticated();
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> authenticated(token, settings)))
                        .withObjectPostProcessor(problems.ofTokens()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    Door door(
            Rights rights,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses,
            ObjectProvider<Signatures> signatures) {
        return new Door(rights, addresses::getObject, signatures::getObject);
    }

    @Bean
    WebMvcConfigurer throughTheDoor(Door door) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(door);
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokens(AccessSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        KnownKeys.at(url(settings.jwkSetUri()), KnownKeys.Times.USUAL))
                .build();
        decoder.setJwtValidator(validators(settings));
        // Tokens end by the time of the world, also while a sample of the past is played.
        return new RememberedTokens(new ExactTokens(decoder), Clock.systemUTC(), Ticker.systemTicker());
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static OAuth2TokenValidator<Jwt> validators(AccessSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(settings.audience())),
                // Without an end it would be good for ever.
                new JwtClaimValidator<Instant>("exp", end -> end != null),
                new JwtClaimValidator<Object>("sub", staff -> staff instanceof String text && isPart(text)),
                AccessConfiguration::ofAnAgency);
    }

    /** Those of the whole province have none. */
    private static OAuth2TokenValidatorResult ofAnAgency(Jwt token) {
        Object agency = token.getClaim("agency");
        boolean sound = agency == null || agency instanceof String text && (text.isEmpty() || isPart(text));
        return sound
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    private static boolean isPart(String text) {
        try {
            return Id.checkedPart(text).equals(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static AbstractAuthenticationToken authenticated(Jwt token, AccessSettings settings) {
        settings.secondFactor().mustBeShown(token);
        String[] roles = Actors.roles(token).stream().map(Role::code).toArray(String[]::new);
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(roles));
    }
}
