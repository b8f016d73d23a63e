package vn.congtam.platform.glance;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads no document twice for one request, which so is judged by one state of each. After an order, and after having
 * waited for what it led to, the request looks anew. Outside of a request everything is read when it is asked for.
 */
public final class Glance implements AutoCloseable {
    private static final ThreadLocal<@Nullable Map<Object, Object>> READ = new ThreadLocal<>();
    private static final int MOST = 512;

    private Glance() {}

    public static Glance open() {
        READ.set(new HashMap<>());
        return new Glance();
    }

    /**
     * @param what is read, by value
     */
    @SuppressWarnings("unchecked") // the same question has the same kind of answer
    public static <T> T at(Object what, Supplier<T> read) {
        Map<Object, Object> known = READ.get();
        Object answer = known == null ? null : known.get(what);
        return answer == null ? kept(known, what, read.get()) : (T) answer;
    }

    private static <T> T kept(@Nullable Map<Object, Object> known, Object what, T answer) {
        if (known != null && known.size() < MOST) {
            known.put(what, answer);
        }
        return answer;
    }

    /** What was read until now may have changed by what this thread has done. */
    public static void anew() {
        Map<Object, Object> known = READ.get();
        if (known != null) {
            known.clear();
        }
    }

    @Override
    public void close() {
        READ.remove();
    }
}
