package vn.congtam.platform.wire.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.wire.progress.Parked;
import vn.congtam.platform.wire.progress.Parked.Kind;
import vn.congtam.platform.wire.progress.Parking;
import vn.congtam.platform.wire.topic.Arrived;

/** Parks streams that cannot go on, with the reason, and lets them go when nothing of them waits any more. */
final class Ward {
    private static final Logger LOG = LoggerFactory.getLogger(Ward.class);

    private final String consumer;
    private final Parking parking;
    private final Clock clock;
    private final Consumer<Arrived> onGap;

    Ward(String consumer, Parking parking, Clock clock, Consumer<Arrived> onGap) {
        this.consumer = consumer;
        this.parking = parking;
        this.clock = clock;
        this.onGap = onGap;
    }

    /** Writes down what became of a lane. */
    void settle(Lane lane, @Nullable Stopped stop) {
        List<Arrived> rest = lane.rest(stop).stream().map(Told::arrived).toList();
        if (stop != null) {
            park(lane, Kind.POISON, stop.at().arrived(), stop.why(), rest);
        } else if (lane.opensGap()) {
            park(lane, Kind.GAP, rest.getFirst(), new Missing(lane), rest);
            onGap.accept(rest.getFirst());
        } else {
            keepOrLetGo(lane.parked(), rest);
        }
    }

    private void keepOrLetGo(@Nullable Parked parked, List<Arrived> rest) {
        if (parked != null && rest.isEmpty()) {
            parking.remove(parked);
        } else if (parked != null && rest.size() != parked.waiting().size()) {
            parking.put(parked.with(rest));
        }
    }

    private void park(Lane lane, Kind kind, Arrived at, RuntimeException why, List<Arrived> rest) {
        LOG.warn("{} parks {} at {}: {}", consumer, lane.stream(), at.place(), why.toString(), why);
        Parked before = lane.parked();
        parking.put(new Parked(
                parking.id(lane.stream()),
                before == null ? 0 : before.rev(),
                consumer,
                lane.stream(),
                kind,
                reason(why),
                at,
                trace(why),
                clock.instant(),
                rest));
    }

    /** What is no entry has no place in any stream; if it should have been one, a gap will show which. */
    void admitUnreadable(Arrived arrived, Unreadable why) {
        LOG.warn("{} cannot read {}: {}", consumer, arrived.place(), why.getMessage());
        parking.putIfAbsent(new Parked(
                parking.id(arrived.place()),
                0,
                consumer,
                Objects.requireNonNullElse(arrived.key(), arrived.place()),
                Kind.UNREADABLE,
                reason(why),
                arrived,
                trace(why),
                clock.instant(),
                List.of(arrived)));
    }

    private static String reason(RuntimeException why) {
        String text = why instanceof Missing ? Objects.toString(why.getMessage()) : why.toString();
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }

    /** The same fault at the same place in the code has the same trace, however often it strikes. */
    private static String trace(RuntimeException why) {
        StringBuilder stack = new StringBuilder(why.getClass().getName());
        for (StackTraceElement frame : why.getStackTrace()) {
            stack.append('\n').append(frame.getClassName()).append('.').append(frame.getMethodName());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(stack.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why a fact waits that came too early. */
    @SuppressWarnings("serial")
    private static final class Missing extends RuntimeException {
        Missing(Lane lane) {
            super(
                    "fact " + lane.waiting().getFirst().seq() + " came, but " + lane.expected() + " has not",
                    null,
                    false,
                    false);
        }
    }
}
