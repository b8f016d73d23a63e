package vn.congtam.edge.login;

import java.net.URI;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import vn.congtam.edge.EdgeSettings;

/** Everything needs a session or a token, but for what a person needs in order to sign in. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
    /** What the identity provider shows to who is not signed in; it protects these itself. */
    private static final String[] PROVIDER = {
        "/identity/login/**",
        "/identity/oauth2/**",
        "/identity/connect/**",
        "/identity/.well-known/**",
        "/identity/error"
    };

    private static final String[] OPEN = {
        "/login",
        "/error",
        "/favicon.ico",
        "/manifest.webmanifest",
        "/service-worker.js",
        "/offline",
        "/app/*",
        "/actuator/health/**",
        "/*/actuator/health/**",
        "/*/assets/**",
        "/*/webjars/**"
    };
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'%s; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain origin(
            HttpSecurity http,
            SignIn signIn,
            OAuth2AuthorizedClientRepository tokens,
            OidcClientInitiatedLogoutSuccessHandler signOut,
            OidcSessionRegistry sessionsOfProvider,
            SessionRegistry sessions,
            EdgeSettings settings,
            InstantSource clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/")
                        .authenticated()
                        .requestMatchers(Requests::bringsToken)
                        .permitAll()
                        .requestMatchers(Requests::bringsSignature)
                        .permitAll()
                        .requestMatchers(PROVIDER)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(WriteProtection.cookie())
                        .csrfTokenRequestHandler(new WriteProtection())
                        .ignoringRequestMatchers(Requests::bringsToken)
                        .ignoringRequestMatchers(Requests::bringsSignature)
                        .ignoringRequestMatchers(PROVIDER))
                .oauth2Login(login -> login.loginPage("/login").authorizedClientRepository(tokens))
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .oidcLogout(logout -> logout.oidcSessionRegistry(sessionsOfProvider)
                        .backChannel(
                                channel -> channel.logoutHandler(new EndedElsewhere(sessionsOfProvider, sessions))))
                // As many as the provider lets in; here it is only kept which there are, so that one can be ended.
                .sessionManagement(management -> management.sessionConcurrency(concurrency -> concurrency
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(new BackIn())))
                .addFilterBefore(new SessionLifetime(settings, clock), LogoutFilter.class)
                .requestCache(cache -> cache.requestCache(backToThePage()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
                .headers(headers -> harden(headers, POLICY.formatted(elsewhere(settings))))
                .build();
    }

    @Bean
    OidcSessionRegistry sessionsOfProvider() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells the registries of sessions that end by themselves. */
    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    OidcClientInitiatedLogoutSuccessHandler signOut(ClientRegistrationRepository providers, EdgeSettings settings) {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(providers);
        signOut.setPostLogoutRedirectUri(settings.origin() + "/");
        return signOut;
    }

    /** Without a marker in the address: the page that was asked for is the page that opens. */
    @SuppressWarnings("NullAway") // no marker is said by null
    private static HttpSessionRequestCache backToThePage() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Requests::opensPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Who signs out is led on to the provider: browsers look at where a form ends, not only at where it goes. */
    private static String elsewhere(EdgeSettings settings) {
        if (settings.services().containsKey(EdgeSettings.IDENTITY)) {
            return "";
        }
        URI issuer = URI.create(settings.provider().issuer());
        return " " + issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
