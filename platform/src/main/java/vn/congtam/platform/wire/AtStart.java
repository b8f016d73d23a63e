package vn.congtam.platform.wire;

import com.mongodb.MongoTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is read once at the start is read again while the database is busy: with what a restored store makes up for, mostly. */
public final class AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AtStart.class);
    /** Each waits for a connection as long as any reader does. */
    private static final int TRIES = 30;

    private AtStart() {}

    /** @throws MongoTimeoutException where the database does not answer at all */
    public static void insistOn(Runnable reading) {
        for (int left = TRIES - 1; ; left--) {
            try {
                reading.run();
                return;
            } catch (MongoTimeoutException busy) {
                if (left == 0) throw busy;
                LOG.warn("the database is busy, read again: {}", busy.getMessage());
            }
        }
    }
}
