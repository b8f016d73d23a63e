package vn.congtam.edge.login;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Who comes in a session that was ended is somebody who has not signed in. */
final class BackIn implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        Objects.requireNonNull(event.getFilterChain()).doFilter(event.getRequest(), event.getResponse());
    }
}
