package vn.congtam.standalone.parts.log;

import java.util.function.Supplier;

/**
 * Loads nothing of its own; as the context class loader of a part's threads, which threads hand on to those they start,
 * it tells whose thread writes to the log.
 */
public final class PartLoader extends ClassLoader {

    public PartLoader(String part) {
        super(part, PartLoader.class.getClassLoader());
    }

    /** What this part's thread does, and all threads that come of it. */
    public <T> T run(Supplier<T> start) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static String partOf(Thread thread) {
        for (ClassLoader loader = thread.getContextClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof PartLoader part) {
                return part.getName();
            }
        }
        return "standalone";
    }
}
