package vn.congtam.standalone.identity.server.signin;

import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.log.What;

/** Passwords that are tried elsewhere than at the login count as those there do. */
@Component
public class Attempts {
    private final Lockout lockout;
    private final Failed failed;

    Attempts(Lockout lockout, Failed failed) {
        this.lockout = lockout;
        this.failed = failed;
    }

    public boolean areTooMany(String staff, String address) {
        return lockout.isLocked(staff, address);
    }

    public void wrongPassword(String staff, String address) {
        failed.count(What.PASSWORD_REFUSED, staff, address);
    }
}
