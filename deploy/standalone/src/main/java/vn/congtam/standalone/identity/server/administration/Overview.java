package vn.congtam.standalone.identity.server.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.server.signin.Lockout.Lock;

/**
 * An account as an administrator sees it.
 *
 * @param granted the roles that follow from no fact
 * @param guest whom no roster knows, and whose data can be erased here
 * @param since from when the password is good
 */
record Overview(
        String staff,
        String name,
        List<String> roles,
        List<String> granted,
        boolean serves,
        State password,
        @Nullable Instant since,
        boolean factor,
        List<Lock> locks,
        int sessions,
        boolean guest) {

    /** Of an official whose code is that of an account which is not his: he signs in once he has another code. */
    static Overview ofNoAccount(String staff, String name, boolean serves) {
        return new Overview(
                staff, name, List.of(), List.of(), serves, State.CODE_TAKEN, null, false, List.of(), 0, false);
    }

    enum State {
        NONE,
        HANDED_OUT,
        CHOSEN,
        SHARED,
        CODE_TAKEN
    }
}
