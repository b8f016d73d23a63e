package vn.congtam.platform.trace;

import io.opentelemetry.sdk.trace.IdGenerator;

/**
 * A trace ends with the id of its first span. So the correlation that facts carry, which is the id of a trace, tells
 * whoever takes them up later also under which span to go on.
 */
final class RootIds implements IdGenerator {
    private static final int SPAN_AT = 16;

    private final IdGenerator random = IdGenerator.random();
    private final ThreadLocal<String> span = new ThreadLocal<>();

    /** The first span of the trace with this id, if the trace began with one of ours. */
    static String rootOf(String trace) {
        return trace.substring(SPAN_AT);
    }

    @Override
    public String generateSpanId() {
        String id = random.generateSpanId();
        span.set(id);
        return id;
    }

    /** Asked only for the first span of a trace, and after the id of that span. */
    @Override
    public String generateTraceId() {
        String trace = random.generateTraceId();
        String first = span.get();
        return first == null ? trace : trace.substring(0, SPAN_AT) + first;
    }

    @Override
    public boolean generatesRandomTraceIds() {
        return true;
    }
}
