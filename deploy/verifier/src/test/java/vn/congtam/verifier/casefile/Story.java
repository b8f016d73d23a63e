package vn.congtam.verifier.casefile;

import java.time.Instant;
import java.util.List;
import vn.congtam.events.Fact;

/**
 * A stream of a log.
 *
 * @param at when it began; each fact comes a second after the one before
 */
record Story(String stream, Instant at, List<? extends Fact> facts) {
    static final Instant AUTUMN = Instant.parse("2026-10-05T01:00:00Z");

    static Story of(Object id, List<? extends Fact> facts) {
        return new Story(id.toString(), AUTUMN, facts);
    }

    Story at(String when) {
        return new Story(stream, Instant.parse(when), facts);
    }
}
