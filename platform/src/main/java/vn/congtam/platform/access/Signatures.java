package vn.congtam.platform.access;

import jakarta.servlet.http.HttpServletRequest;

/** How other systems, which have no token, prove that a request is theirs: at the addresses whose row says {@code signed}. */
public interface Signatures {

    /** @throws vn.congtam.platform.web.Refused unless the body was signed by who is connected, a moment ago */
    void mustBeSigned(HttpServletRequest request);
}
