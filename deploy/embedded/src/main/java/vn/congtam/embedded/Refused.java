package vn.congtam.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What a connection hears that may not do what it asks for; by the codes that drivers know. */
final class Refused extends MongoServerError {
    private static final long serialVersionUID = 1L;

    private Refused(int code, String name, String why) {
        super(code, name, why);
    }

    /** The same for whatever was wrong. */
    static Refused unknown() {
        return new Refused(18, "AuthenticationFailed", "Authentication failed.");
    }

    static Refused stranger(String command) {
        return new Refused(13, "Unauthorized", "Command " + command + " requires authentication");
    }
}
