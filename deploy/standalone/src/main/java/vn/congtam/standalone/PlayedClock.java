package vn.congtam.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.slf4j.MDC;

/**
 * The clock of all services: the system's, but for what a sample plays. What is done for a request of a play, and what
 * follows from it in whatever service, happens at the moment that its correlation names; so people can act today while
 * last month is still being played.
 */
public final class PlayedClock extends Clock {
    private static final String CORRELATION = "correlation";

    private final Clock system = Clock.systemUTC();
    private final Moments moments;
    private final Duration ahead;

    /** @param whole names the moment at which the whole installation starts, if there is such a file */
    public PlayedClock(Moments moments, Path whole) {
        this.moments = moments;
        this.ahead = Files.exists(whole) ? Duration.between(system.instant(), read(whole)) : Duration.ZERO;
    }

    private static Instant read(Path whole) {
        try {
            return Instant.parse(Files.readString(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        Instant now = system.instant();
        String correlation = MDC.get(CORRELATION);
        return now.plus(
                correlation == null ? ahead : moments.ahead(correlation, now).orElse(ahead));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(zone);
    }

    /** The same clock, read elsewhere. */
    private final class InZone extends Clock {
        private final ZoneId zone;

        InZone(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return PlayedClock.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(other);
        }
    }
}
