package vn.congtam.standalone.audit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened to look at an installation, and is closed again, the last first. */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> all = new ArrayDeque<>();

    <T extends AutoCloseable> T keep(T one) {
        all.addFirst(one);
        return one;
    }

    /** So that nothing of a stopped one is touched. */
    Path copy(Path folder) {
        return keep(Copy.of(folder)).folder();
    }

    @Override
    public void close() {
        all.forEach(Opened::close);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
