package vn.congtam.edge.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.congtam.edge.login.SessionToken;

/** Looks up the token of the session before the request goes on; a token that a client brought stays as it is. */
@Component
class Relay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    static final String TOKEN = Relay.class.getName() + ".token";

    private final SessionToken tokens;

    Relay(SessionToken tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        HttpServletRequest plain = request.servletRequest();
        tokens.of(plain, response()).ifPresent(token -> plain.setAttribute(TOKEN, token));
        return next.handle(request);
    }

    private static HttpServletResponse response() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(attributes.getResponse());
    }
}
