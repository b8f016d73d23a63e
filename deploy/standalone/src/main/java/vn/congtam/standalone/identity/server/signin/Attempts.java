package vn.congtam.standalone.identity.server.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Passwords and codes are looked at one way, wherever they are tried: counted first, and what was wrong is written down. */
@Component
public class Attempts {
    private final Lockout lockout;
    private final SecurityLog log;

    Attempts(Lockout lockout, SecurityLog log) {
        this.lockout = lockout;
        this.log = log;
    }

    /**
     * @param wrong what is written down where there is no answer
     * @param look gives no answer where it was wrong; what fails in another way counts as nothing
     * @throws LockedException when it is not looked at
     */
    public <T> Optional<T> of(What wrong, String typed, String address, Supplier<Optional<T>> look) {
        Try one = lockout.begin(typed, address)
                .orElseThrow(() -> new LockedException("locked for the address that this comes from"));
        boolean isWrong = false;
        try {
            Optional<T> answer = look.get();
            isWrong = answer.isEmpty();
            return answer;
        } finally {
            if (isWrong) count(wrong, one);
            else lockout.right(one);
        }
    }

    private void count(What what, Try one) {
        List<What> locked = lockout.wrong(one);
        @Nullable String account = Tally.isOfNobody(one.account()) ? null : one.account();
        log.write(what, line -> line.about(account).from(one.address()));
        for (What which : locked) {
            boolean whole = which == What.ADDRESS_LOCKED_OUT;
            log.write(which, line -> line.about(whole ? null : account).from(one.address()));
        }
    }
}
