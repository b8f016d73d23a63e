package vn.congtam.platform.wire.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.wire.progress.Cursors;
import vn.congtam.platform.wire.progress.Parked;
import vn.congtam.platform.wire.progress.Parking;
import vn.congtam.platform.wire.topic.Arrived;

/**
 * The one gate through which records reach a consumer. A fact passes when it is the very next of its stream. One that
 * was there before is counted and dropped; one that comes too early waits for those between; one that cannot be taken
 * in parks its stream, in order, while all other streams go on. Nothing is left out.
 *
 * <p>The order of writing makes a crash harmless: first what the facts lead to, then the cursors, then what is parked,
 * and the offsets, which are the caller's, last. Whatever is delivered again is then known as a duplicate.
 */
public final class Intake {
    private final Handling handling;
    private final Cursors cursors;
    private final Parking parking;
    private final Ward ward;
    private final Reading reading;
    private final Tally tally;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    Intake(Handling handling, Cursors cursors, Parking parking, Ward ward, Reading reading, Tally tally) {
        this.handling = handling;
        this.cursors = cursors;
        this.parking = parking;
        this.ward = ward;
        this.reading = reading;
        this.tally = tally;
    }

    /** @throws RuntimeException when the batch is to be delivered again */
    public void take(List<Arrived> arrivals) {
        inTurn(() -> {
            List<Arrived> read =
                    arrivals.stream().filter(one -> reads(one.topic())).toList();
            Batch batch = Batch.of(read, reading, handling);
            settle(batch.streams(), Set.of());
            batch.unreadable().forEach(ward::admitUnreadable);
            read.forEach(this::note);
            return arrivals;
        });
    }

    /** Whether any fact of this topic can matter here. */
    public boolean reads(String topic) {
        return handling.reads(topic);
    }

    private void note(Arrived arrived) {
        next.merge(new TopicPartition(arrived.topic(), arrived.partition()), arrived.offset() + 1, Math::max);
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } catch (RuntimeException e) {
            forget();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** @param released streams whose waiting facts are to be tried again */
    private void settle(Map<String, List<Told>> streams, Set<String> released) {
        List<Lane> lanes = lanes(streams, released);
        Map<String, Stopped> stops = handling.handle(runs(lanes));
        cursors.advance(reached(lanes, stops));
        lanes.forEach(lane -> ward.settle(lane, stops.get(lane.stream())));
        lanes.forEach(lane -> tally.count(lane, stops.get(lane.stream())));
    }

    private List<Lane> lanes(Map<String, List<Told>> streams, Set<String> released) {
        Set<String> stale = new HashSet<>();
        Map<String, Parked> parked = parking.of(streams.keySet(), stale);
        stale.addAll(parked.keySet());
        cursors.forget(stale);
        Map<String, Long> lasts = cursors.of(streams.keySet());
        List<Lane> lanes = new ArrayList<>();
        streams.forEach((stream, fresh) ->
                lanes.add(lane(stream, lasts, parked.get(stream), fresh, released.contains(stream))));
        return lanes;
    }

    private Lane lane(
            String stream, Map<String, Long> lasts, @Nullable Parked parked, List<Told> fresh, boolean released) {
        long last = lasts.getOrDefault(stream, Cursors.NONE);
        return Lane.of(stream, last, parked, parked == null ? List.of() : held(parked), fresh, released);
    }

    private List<Told> held(Parked parked) {
        return parked.waiting().stream().map(reading::told).toList();
    }

    private static List<Run> runs(List<Lane> lanes) {
        return lanes.stream()
                .filter(lane -> !lane.ready().isEmpty())
                .map(lane -> new Run(lane.stream(), lane.ready()))
                .toList();
    }

    private static Map<String, Long> reached(List<Lane> lanes, Map<String, Stopped> stops) {
        return lanes.stream()
                .filter(lane -> lane.taken(stops.get(lane.stream())) > 0)
                .collect(Collectors.toMap(Lane::stream, lane -> lane.reached(stops.get(lane.stream()))));
    }

    /**
     * Tries what is parked once more, as after the fault was mended.
     *
     * @param what as it is listed: a stream, or the place of an unreadable record
     * @return what is still parked then
     */
    public Optional<Parked> release(String what) {
        return inTurn(() -> {
            forget();
            parking.find(what).ifPresent(this::retry);
            return parking.find(what);
        });
    }

    private void retry(Parked parked) {
        if (parked.kind() == Parked.Kind.UNREADABLE) {
            retryUnreadable(parked);
        } else {
            settle(Map.of(parked.key(), List.of()), Set.of(parked.key()));
        }
    }

    private void retryUnreadable(Parked parked) {
        Batch again = Batch.of(List.of(parked.at()), reading, handling);
        if (again.unreadable().isEmpty()) {
            settle(again.streams(), Set.of());
            parking.remove(parked);
        }
    }

    /** Takes in what was found missing; what is there by now is not counted as a duplicate. */
    public void fill(List<Arrived> found) {
        inTurn(() -> {
            Batch batch = Batch.of(found, reading, handling);
            Map<String, Long> lasts = cursors.of(batch.streams().keySet());
            batch.streams()
                    .forEach((stream, facts) ->
                            facts.removeIf(told -> told.seq() <= lasts.getOrDefault(stream, Cursors.NONE)));
            settle(batch.streams(), Set.of());
            return found;
        });
    }

    /** Looks at the offsets taken in so far by this process, while nothing moves. */
    public <T> T still(Function<Map<TopicPartition, Long>, T> look) {
        return inTurn(() -> look.apply(Map.copyOf(next)));
    }

    /** After partitions changed hands nothing that is remembered can be relied on. */
    public void forget() {
        turn.lock();
        try {
            cursors.forget();
            parking.forget();
            next.clear();
        } finally {
            turn.unlock();
        }
    }
}
