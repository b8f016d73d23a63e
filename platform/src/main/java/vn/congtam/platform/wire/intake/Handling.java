package vn.congtam.platform.wire.intake;

import java.util.List;
import java.util.Map;
import vn.congtam.events.Entry;

/** What a consumer does with facts. */
public interface Handling {

    /** Whether any fact of this topic can matter to the consumer. */
    boolean reads(String topic);

    /** Whether the stream of this fact matters to the consumer; others are not even counted. */
    boolean concerns(Entry entry);

    /**
     * Takes all runs in and makes the outcome durable. A fact that came before changes nothing.
     *
     * @return by stream, the runs that stopped early
     * @throws RuntimeException when nothing can be said of any run, and all are to be tried again
     */
    Map<String, Stopped> handle(List<Run> runs);
}
