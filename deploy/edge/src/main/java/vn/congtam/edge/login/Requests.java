package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The kinds of requests that are treated differently. */
final class Requests {
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/[^/]+/(api|ledger|actuator|v3)(/.*)?");

    private static final Pattern SIGNED = Pattern.compile("/submission/api/v1/connections/[^/;]+/[^/;]+/events");

    private Requests() {}

    /** Of a client that brings its own token: no session is involved, and the service checks the token. */
    static boolean bringsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /**
     * Of another system, which has neither session nor token: the service checks its signature. Only to the one address that
     * says so in the table of rights.
     */
    static boolean bringsSignature(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("webhook-signature") != null
                && SIGNED.matcher(request.getRequestURI()).matches();
    }

    /** Of a person who follows a link: to be led to the login, and back to here afterwards. */
    static boolean opensPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !ofHtmx(request)
                && !FOR_PROGRAMS.matcher(request.getRequestURI()).matches();
    }

    /** Of a page that is already open. */
    static boolean ofHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
