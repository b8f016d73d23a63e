package vn.congtam.platform.simulation;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What one process meets when it writes: once, at the write that was chosen, something happens before or after it. */
final class Process {
    private int writes;
    private @Nullable Runnable before;
    private @Nullable Runnable after;

    /** At one of its next three writes: that its answer is lost, it is not reached, the process dies, or another is quicker. */
    void meet(Random chance, Runnable rival) {
        writes = chance.nextInt(3);
        Runnable what = switch (chance.nextInt(4)) {
            case 0 -> Process::die;
            case 1 -> rival;
            default -> Process::lose;
        };
        before = chance.nextBoolean() || what == rival ? what : null;
        after = before == null ? what : null;
    }

    void meetNothing() {
        before = null;
        after = null;
    }

    private static void die() {
        throw new Crash();
    }

    private static void lose() {
        throw new MongoSocketReadException("cut off", new ServerAddress());
    }

    void beforeWrite() {
        if (writes-- == 0) happen(true);
    }

    void afterWrite() {
        if (writes == -1) happen(false);
    }

    private void happen(boolean early) {
        Runnable what = early ? before : after;
        if (early) before = null;
        else after = null;
        if (what != null) what.run();
    }
}
