package vn.congtam.platform.wire.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.wire.progress.Parked;

/**
 * The facts of one stream in a batch, held against what was taken in before.
 *
 * @param last the sequence number taken in last
 * @param closed when the stream waits for an operator, so that nothing of it is ready
 * @param ready those that follow without a gap
 * @param waiting those that cannot be taken in yet
 * @param duplicates how many of the new ones were not new
 */
record Lane(
        String stream,
        long last,
        @Nullable Parked parked,
        boolean closed,
        List<Told> ready,
        List<Told> waiting,
        int duplicates) {

    /**
     * @param held facts of the stream that wait already
     * @param released when they are to be tried again
     */
    static Lane of(
            String stream,
            long last,
            @Nullable Parked parked,
            Collection<Told> held,
            Collection<Told> fresh,
            boolean released) {
        NavigableMap<Long, Told> ahead = new TreeMap<>();
        held.stream().filter(told -> told.seq() > last).forEach(told -> ahead.put(told.seq(), told));
        int duplicates = 0;
        for (Told told : fresh) {
            duplicates += told.seq() <= last || ahead.putIfAbsent(told.seq(), told) != null ? 1 : 0;
        }
        boolean closed = parked != null && parked.kind() == Parked.Kind.POISON && !released;
        List<Told> ready = closed ? List.of() : contiguous(ahead, last);
        List<Told> waiting =
                List.copyOf(ahead.tailMap(last + ready.size(), false).values());
        return new Lane(stream, last, parked, closed, ready, waiting, duplicates);
    }

    private static List<Told> contiguous(NavigableMap<Long, Told> ahead, long last) {
        List<Told> ready = new ArrayList<>();
        for (Told told = ahead.get(last + 1); told != null; told = ahead.get(told.seq() + 1)) {
            ready.add(told);
        }
        return ready;
    }

    /** How many of the ready ones were taken in. */
    int taken(@Nullable Stopped stop) {
        return stop == null ? ready.size() : ready.indexOf(stop.at());
    }

    /** The sequence number taken in last by now. */
    long reached(@Nullable Stopped stop) {
        return last + taken(stop);
    }

    /** The sequence number that the first of those waiting waits for. */
    long expected() {
        return last + ready.size() + 1;
    }

    /** Whether facts begin to wait for others between, which they did not before. */
    boolean opensGap() {
        return !waiting.isEmpty() && !closed && (parked == null || parked.kind() == Parked.Kind.POISON);
    }

    /** What is not taken in, in order. */
    List<Told> rest(@Nullable Stopped stop) {
        List<Told> rest = new ArrayList<>(ready.subList(taken(stop), ready.size()));
        rest.addAll(waiting);
        return rest;
    }
}
