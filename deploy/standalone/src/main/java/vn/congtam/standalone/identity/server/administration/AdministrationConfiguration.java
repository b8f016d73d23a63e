package vn.congtam.standalone.identity.server.administration;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.access.SecondFactor;
import vn.congtam.platform.web.SignInProblems;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Strength;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Administrators and inspectors come as to any service: with the token that the edge has for them. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {
    private static final SecondFactor NEEDED =
            new SecondFactor(EnumSet.complementOf(EnumSet.of(Role.OFFICIAL)), Strength.enough());
    private static final String[] ACCOUNTS = {"/accounts/**", "/api/v1/accounts/**", "/api/v1/proposals/**"};
    private static final String[] LOG = {"/security-log", "/api/v1/security-log"};
    private static final String[] ALL = {"/account", "/accounts/**", "/security-log", "/api/**", "/v3/api-docs/**"};

    @Bean
    @Order(2)
    SecurityFilterChain administration(HttpSecurity http, JwtDecoder ownTokens, SignInProblems problems)
            throws Exception {
        return http.securityMatcher(ALL)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.decoder(ownTokens)
                                .jwtAuthenticationConverter(AdministrationConfiguration::provedTwice)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    private static AbstractAuthenticationToken provedTwice(Jwt token) {
        NEEDED.mustBeShown(token);
        return new JwtAuthenticationToken(token, List.of());
    }

    /** Asked where a refusal can be told in a page, as the services do. */
    @Bean
    WebMvcConfigurer whoMayCome() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Only(Role.ADMIN)).addPathPatterns(ACCOUNTS);
                registry.addInterceptor(new Only(Role.ADMIN, Role.INSPECTOR)).addPathPatterns(LOG);
            }
        };
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys, IdentitySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.containsAll(Account.audience()))));
        return decoder;
    }
}
