package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What the session knows of a person from now on. */
record Signed(HttpServletRequest request, HttpServletResponse response) {

    void with(Authentication person, GrantedAuthority more) {
        with(person, more, former -> false);
    }

    /** @param former what it takes the place of */
    void with(Authentication person, GrantedAuthority more, Predicate<GrantedAuthority> former) {
        List<GrantedAuthority> authorities = new ArrayList<>(person.getAuthorities());
        authorities.removeIf(former);
        authorities.add(more);
        var known = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(person.getPrincipal()), null, authorities);
        known.setDetails(person.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
