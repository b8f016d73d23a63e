package vn.congtam.standalone.identity.server.account;

import org.springframework.security.authentication.AccountStatusException;

/** The person is not in the service today. */
public final class LeftService extends AccountStatusException {
    private static final long serialVersionUID = 1L;

    LeftService() {
        super("not in the service");
    }
}
