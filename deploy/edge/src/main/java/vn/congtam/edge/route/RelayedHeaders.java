package vn.congtam.edge.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service is told beside the request: the token, and the name under which people know this origin. Forwarding
 * headers that a client made up are gone by now; the session's cookie is nobody's business but the edge's.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RelayedHeaders implements RequestHttpHeadersFilter {
    private final String sessionCookie;

    RelayedHeaders(@Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        this.sessionCookie = sessionCookie;
    }

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpHeaders relayed = new HttpHeaders();
        headers.forEach(relayed::addAll);
        HttpServletRequest plain = request.servletRequest();
        withoutSession(relayed);
        if (plain.getAttribute(Relay.TOKEN) instanceof String token) {
            relayed.setBearerAuth(token);
        }
        relayed.set("X-Forwarded-For", plain.getRemoteAddr());
        relayed.set("X-Forwarded-Proto", plain.getScheme());
        relayed.set("X-Forwarded-Host", plain.getServerName());
        relayed.set("X-Forwarded-Port", String.valueOf(plain.getServerPort()));
        return relayed;
    }

    private void withoutSession(HttpHeaders headers) {
        List<String> cookies = headers.remove(HttpHeaders.COOKIE);
        if (cookies == null) {
            return;
        }
        String others = cookies.stream()
                .flatMap(line -> Stream.of(line.split("; *")))
                .filter(cookie -> !cookie.startsWith(sessionCookie + "="))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, others);
        }
    }
}
