package vn.congtam.standalone.identity.server.log;

/** All that is written down about signing in. */
public enum What {
    SIGNED_IN,
    SIGNED_OUT,
    PASSWORD_REFUSED,
    CODE_REFUSED,
    REFUSED_AS_LEFT,
    LOCKED_OUT,
    LOCK_LIFTED,
    PASSWORD_HANDED_OUT,
    PASSWORD_CHOSEN,
    FACTOR_ENROLLED,
    FACTOR_RESET,
    RECOVERY_CODE_USED,
    ROLES_GRANTED,
    GUEST_ADMITTED,
    SESSION_ENDED_BY_ANOTHER,
    SESSION_ENDED_AS_LEFT,
    SESSION_ENDED_BY_ADMINISTRATOR
}
