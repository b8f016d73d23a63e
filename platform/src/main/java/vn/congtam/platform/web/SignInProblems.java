package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is not signed in, or may not come here, is told so like everybody else who is refused. */
@Component
public class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInProblems.class);

    static final String TOLD = SignInProblems.class.getName();

    private final Problems problems;
    private final JsonMapper json;

    SignInProblems(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Where no token can be told from a forgery, the filter would pass the fault on as one of ours. */
    public ObjectPostProcessor<BearerTokenAuthenticationFilter> ofTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(SignInProblems.this::commence);
                return filter;
            }
        };
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        switch (e) {
            case AuthenticationServiceException away -> {
                LOG.warn("no token can be checked: {}", away.getMessage());
                response.setHeader("Retry-After", "5");
                tell(request, response, problems.of(HttpStatus.SERVICE_UNAVAILABLE, "SIGN_IN_UNAVAILABLE"));
            }
            case SecondFactorNeeded needed -> {
                response.setHeader("WWW-Authenticate", needed.challenge());
                tell(request, response, problems.of(HttpStatus.UNAUTHORIZED, "SECOND_FACTOR_NEEDED"));
            }
            default -> {
                response.setHeader("WWW-Authenticate", "Bearer");
                tell(request, response, problems.of(HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN"));
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        tell(request, response, problems.of(HttpStatus.FORBIDDEN, "NOT_ALLOWED"));
    }

    /** To who opens a page in a page, which is made where errors are answered. */
    private void tell(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (ProblemPage.isWanted()) {
            request.setAttribute(TOLD, problem);
            response.sendError(problem.status());
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
