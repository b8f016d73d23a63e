package vn.congtam.standalone.identity.server.proposal;

import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What an administrator has asked for and another has to agree to.
 *
 * @param matter one of a kind waits about a person at a time
 * @param by who asked for it
 */
public record Proposal(@BsonId String id, String matter, String about, Wanted wanted, String by, Instant at) {
    /** From a Friday to the Monday after it. */
    static final Duration OPEN = Duration.ofDays(3);

    static Proposal of(String id, Wanted wanted, String by, Instant at) {
        return new Proposal(id, wanted.act().code() + " " + wanted.staff(), wanted.staff(), wanted, by, at);
    }

    public Instant until() {
        return at.plus(OPEN);
    }
}
