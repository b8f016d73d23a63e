package vn.congtam.standalone.identity.server.proposal;

import java.util.Locale;

/** By which one administrator alone could become somebody else, or be rid of one who has to agree. */
public enum Act {
    FIRST_PASSWORD,
    FACTOR_RESET,
    ROLES,
    GUEST,
    GUEST_ERASURE;

    /** As addresses and the log have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
