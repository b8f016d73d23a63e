package vn.congtam.bench.lag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.HdrHistogram.Histogram;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.service.Client;
import vn.congtam.bench.service.Errands;

/** From the moment at which somebody was answered to the moment at which the read model shows it. */
final class Sightings {
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, List<Waiting>> waiting = new HashMap<>();
    private Histogram lags = Measured.times();
    private int unseen;

    private record Seen(long times, long at) {}

    private record Waiting(long times, long answered) {}

    /** The read model has written this; whoever asks for it from now on is shown it. */
    synchronized void shown(Errands.Asked document) {
        long now = System.nanoTime();
        Seen before = seen.get(document.task());
        if (before != null && before.times() >= document.times()) return;
        seen.put(document.task(), new Seen(document.times(), now));
        List<Waiting> here = waiting.getOrDefault(document.task(), List.of());
        here.removeIf(one -> one.times() <= document.times() && note(now - one.answered()));
        notifyAll();
    }

    /** Called by who was just answered. */
    synchronized void accepted(Client.Accepted what) {
        long now = System.nanoTime();
        unseen++;
        Seen shown = seen.get(what.task());
        if (shown != null && shown.times() >= what.times()) {
            boolean _ = note(0);
        } else {
            waiting.computeIfAbsent(what.task(), task -> new ArrayList<>()).add(new Waiting(what.times(), now));
        }
    }

    private boolean note(long lag) {
        lags.recordValue(lag);
        unseen--;
        return true;
    }

    /** Waits until all is shown, and begins anew. */
    synchronized Histogram settled(long nanos) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + nanos;
        while (unseen > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new TimeoutException(unseen + " accepted commands are not shown");
            wait(left);
        }
        Histogram settled = lags;
        lags = Measured.times();
        return settled;
    }
}
