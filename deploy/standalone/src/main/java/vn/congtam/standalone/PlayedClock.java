package vn.congtam.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The clock of all services: the system's, unless a sample is played in a month that has passed. It never stands still.
 * A play that was cut off goes on at the moment to which the clock was set last, so that what then still was to follow
 * is not recorded under today's date.
 */
public final class PlayedClock extends Clock {
    private final Clock system = Clock.systemUTC();
    private final Path memory;
    private volatile Duration ahead = Duration.ZERO;

    /** @param memory the file that remembers the moment */
    public PlayedClock(Path memory) {
        this.memory = memory;
        remembered().ifPresent(this::setTo);
    }

    private Optional<Instant> remembered() {
        try {
            return Files.exists(memory) ? Optional.of(Instant.parse(Files.readString(memory))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it is this moment, and time goes on from there. */
    public void setTo(Instant moment) {
        remember(moment);
        ahead = Duration.between(system.instant(), moment);
    }

    private void remember(Instant moment) {
        try {
            Path draft = memory.resolveSibling(memory.getFileName() + ".draft");
            Files.writeString(draft, moment.toString());
            Files.move(draft, memory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is now again. */
    public void release() {
        try {
            Files.deleteIfExists(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
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
