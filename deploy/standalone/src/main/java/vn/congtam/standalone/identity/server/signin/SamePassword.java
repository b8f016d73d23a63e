package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.standalone.identity.server.account.Directory;

/**
 * A sign-in that is under way ends with the password it began by: whoever stopped half-way with one that is known to
 * others would come in after it was replaced.
 */
final class SamePassword extends OncePerRequestFilter {
    private static final String PREFIX = "PASSWORD_OF_";

    private final Directory directory;

    SamePassword(Directory directory) {
        this.directory = directory;
    }

    static GrantedAuthority of(String edition) {
        return new SimpleGrantedAuthority(PREFIX + edition);
    }

    static boolean says(GrantedAuthority authority) {
        return String.valueOf(authority.getAuthority()).startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !(person.getPrincipal() instanceof UserDetails) || isGood(person)) {
            chain.doFilter(request, response);
        } else {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/login?expired");
        }
    }

    private boolean isGood(Authentication person) {
        return person.getAuthorities().contains(of(directory.edition(person.getName())));
    }
}
