package vn.congtam.standalone.identity.server.session;

/** A refresh token says of which session it is: one that was used need not be remembered to be known again. */
public final class OfSession {
    private static final char BETWEEN = '.';

    private OfSession() {}

    public static String token(String session, String secret) {
        return session + BETWEEN + secret;
    }

    /** Empty where it is none of ours. */
    static String session(String token) {
        return token.substring(0, Math.max(0, token.indexOf(BETWEEN)));
    }
}
