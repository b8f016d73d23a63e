package vn.congtam.platform.trace;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a fact back to the act that it goes back to. Facts come long after the thread of the act is gone, but they
 * carry its correlation: where that is the id of a trace, what is done about the fact belongs to that trace.
 */
public final class Trail {
    public static final Trail NOWHERE = new Trail(ObservationRegistry.NOOP, false);

    private static final Pattern TRACE = Pattern.compile("(?!0{32})[0-9a-f]{16}(?!0{16})[0-9a-f]{16}");
    private static final String PARENT = "traceparent";

    private final ObservationRegistry observations;
    private final boolean told;

    /** @param told whether anybody is told of traces */
    public Trail(ObservationRegistry observations, boolean told) {
        this.observations = observations;
        this.told = told;
    }

    /** When nobody is told, what is done for traces alone can be left out. */
    public boolean isTold() {
        return told;
    }

    /** A step that is part of what the thread is doing. */
    public Observation step(String name, String what, @Nullable String correlation) {
        return described(new Observation.Context(), name, what, correlation);
    }

    /** A step of a consumer, which goes on with the trace of the correlation or else begins one. */
    public Observation from(@Nullable String correlation, String name, String consumer) {
        ReceiverContext<String> context =
                new ReceiverContext<>((parent, key) -> key.equals(PARENT) ? parent : null, Kind.CONSUMER);
        context.setCarrier(correlation != null && TRACE.matcher(correlation).matches() ? parent(correlation) : "");
        return described(context, name, consumer, correlation).lowCardinalityKeyValue("consumer", consumer);
    }

    private static String parent(String trace) {
        return "00-" + trace + "-" + RootIds.rootOf(trace) + "-01";
    }

    private Observation described(Observation.Context context, String name, String what, @Nullable String correlation) {
        Observation step = Observation.createNotStarted(name, () -> context, observations)
                .contextualName(name.substring(name.lastIndexOf('.') + 1) + " " + what);
        return correlation == null ? step : step.highCardinalityKeyValue("correlation", correlation);
    }
}
