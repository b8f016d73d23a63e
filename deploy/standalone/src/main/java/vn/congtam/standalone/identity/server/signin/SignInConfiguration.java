package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** The protocol's endpoints, and the login form before them. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    private static final String[] OPEN = {"/login", "/error", "/actuator/health", "/assets/**", "/webjars/**"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http, Directory directory, Way way, Lockout lockout, SecurityLog log, SignOut signOut)
            throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(ExactRedirect::among));
                    server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.logoutResponseHandler(
                            after(signOut, new OidcLogoutAuthenticationSuccessHandler()))));
                })
                .addFilterBefore(new SamePassword(directory), LogoutFilter.class)
                .addFilterBefore(new AllSteps(directory, way, lockout, log), LogoutFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain form(HttpSecurity http, Directory directory, IdentitySettings settings) throws Exception {
        return http.addFilterBefore(new SamePassword(directory), LogoutFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl(settings.origin() + "/")
                        .failureHandler(whatToSay()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(startAgain()))
                .build();
    }

    private static AuthenticationSuccessHandler after(SignOut signOut, AuthenticationSuccessHandler way) {
        return (request, response, person) -> {
            signOut.signedOut(person, request.getRemoteAddr());
            way.onAuthenticationSuccess(request, response, person);
        };
    }

    private static AuthenticationFailureHandler whatToSay() {
        return (request, response, refused) -> back(request, response, Refused.reason(refused));
    }

    /** A form that was open for too long. */
    private static AccessDeniedHandler startAgain() {
        return (request, response, refused) -> back(request, response, "expired");
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String why)
            throws java.io.IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
