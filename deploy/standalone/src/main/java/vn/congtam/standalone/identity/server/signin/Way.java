package vn.congtam.standalone.identity.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Where a person goes on to after a step: to what the edge had asked for, which tells whether more is to be done. */
@Component
class Way {
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final IdentitySettings settings;

    Way(IdentitySettings settings) {
        this.settings = settings;
    }

    HttpSessionRequestCache asked() {
        return asked;
    }

    String on(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(asked.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse(settings.origin() + "/");
    }
}
