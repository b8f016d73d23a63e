package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/**
 * Stands before the protocol: nobody is given a code for the edge before all steps are done. The session here is over
 * with that: it would let in, without a word, whoever comes to this browser after the session at the edge has ended.
 */
final class AllSteps extends OncePerRequestFilter {
    private final Directory directory;
    private final Way way;
    private final Lockout lockout;
    private final SecurityLog log;

    AllSteps(Directory directory, Way way, Lockout lockout, SecurityLog log) {
        this.directory = directory;
        this.way = way;
        this.lockout = lockout;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !(person.getPrincipal() instanceof UserDetails)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> elsewhere = elsewhere(person, request);
        if (elsewhere.isPresent()) {
            way.asked().saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + elsewhere.get());
        } else {
            chain.doFilter(request, response);
            over(person, request, response);
        }
    }

    private Optional<String> elsewhere(Authentication person, HttpServletRequest request) {
        try {
            return next(person).map(Step::path);
        } catch (AuthenticationException notAnyMore) {
            request.getSession().invalidate();
            return Optional.of("/login?" + Refused.reason(notAnyMore));
        }
    }

    private Optional<Step> next(Authentication person) {
        return Step.next(directory.admit(person.getName()), Step.isCodeGiven(person));
    }

    private void over(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        String to = response.getHeader(HttpHeaders.LOCATION);
        HttpSession session = request.getSession(false);
        if (to != null && to.contains("?code=") && session != null) {
            lockout.succeeded(person.getName(), From.address(person));
            log.write(What.SIGNED_IN, line -> line.about(person.getName()).from(From.address(person)));
            session.invalidate();
        }
    }
}
