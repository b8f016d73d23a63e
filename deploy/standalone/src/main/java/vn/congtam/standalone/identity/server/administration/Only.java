package vn.congtam.standalone.identity.server.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.congtam.platform.access.Actors;
import vn.congtam.platform.access.Role;

/** Lets those in who have one of some roles. */
final class Only implements HandlerInterceptor {
    private final Role[] roles;

    Only(Role... roles) {
        this.roles = roles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Actors.current().filter(actor -> actor.isAnyOf(roles)).isEmpty()) {
            throw new AccessDeniedException("not for these roles");
        }
        return true;
    }
}
