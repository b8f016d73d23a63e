package vn.congtam.edge.problem;

import org.springframework.http.HttpStatus;

/** All that the edge itself refuses. */
public enum Refusal {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    WRITE_NOT_PROTECTED(HttpStatus.FORBIDDEN),
    MALFORMED(HttpStatus.BAD_REQUEST),
    NO_SUCH_PAGE(HttpStatus.NOT_FOUND),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    SERVICE_UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
