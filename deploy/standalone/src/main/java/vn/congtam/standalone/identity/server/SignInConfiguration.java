package vn.congtam.standalone.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The protocol's endpoints, and the login form before them. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http, IdentitySettings settings) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/error", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl(settings.origin() + "/")
                        .failureHandler(whatToSay()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(startAgain()))
                .build();
    }

    private static AuthenticationFailureHandler whatToSay() {
        return (request, response, refused) ->
                back(request, response, refused instanceof LockedException ? "locked" : "wrong");
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
