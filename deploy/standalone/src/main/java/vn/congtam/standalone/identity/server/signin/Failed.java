package vn.congtam.standalone.identity.server.signin;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Counts and writes down what was wrong. */
@Component
class Failed {
    private final Lockout lockout;
    private final Directory directory;
    private final SecurityLog log;

    Failed(Lockout lockout, Directory directory, SecurityLog log) {
        this.lockout = lockout;
        this.directory = directory;
        this.log = log;
    }

    @EventListener
    void password(AuthenticationFailureBadCredentialsEvent event) {
        Authentication tried = event.getAuthentication();
        count(What.PASSWORD_REFUSED, tried.getName(), From.address(tried));
    }

    void code(Authentication person) {
        count(What.CODE_REFUSED, person.getName(), From.address(person));
    }

    void count(What what, String typed, String address) {
        String account = directory.code(typed).orElse(null);
        log.write(what, line -> line.about(account).from(address));
        if (lockout.failed(typed, address)) {
            log.write(What.LOCKED_OUT, line -> line.about(account).from(address));
        }
    }
}
