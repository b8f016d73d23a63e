package vn.congtam.platform.store.commits;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Asks the database. While it does not answer, one thread at a time goes on asking and all others are refused at once,
 * so that no threads pile up; its first answer ends the outage.
 */
final class Outage {
    private volatile boolean down;
    private final AtomicBoolean asking = new AtomicBoolean();

    <T> T ask(Supplier<T> question) {
        if (!down) {
            return answer(question);
        }
        if (!asking.compareAndSet(false, true)) {
            throw new StorageUnavailable("the database does not answer", null);
        }
        try {
            return answer(question);
        } finally {
            asking.set(false);
        }
    }

    private <T> T answer(Supplier<T> question) {
        try {
            T answer = question.get();
            over();
            return answer;
        } catch (MongoException e) {
            noticed(e);
            throw new StorageUnavailable("the database failed: " + e.getMessage(), e);
        }
    }

    /** Only a server that cannot be found is an outage; a single broken answer is not. */
    void noticed(MongoException e) {
        down |= e instanceof MongoTimeoutException;
    }

    void over() {
        if (down) {
            down = false;
        }
    }

    boolean isOn() {
        return down;
    }
}
