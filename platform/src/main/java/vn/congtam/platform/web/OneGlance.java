package vn.congtam.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.platform.glance.Glance;

/** A request reads each document once, from the look at who asks until the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OneGlance extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Glance _ = Glance.open()) {
            chain.doFilter(request, response);
        }
    }
}
