package vn.congtam.platform.wire.feed;

import java.util.List;
import vn.congtam.platform.wire.topic.Arrived;

/** A read model that can be made once more from the beginning, to see that it comes out the same. */
public interface Replayable {

    String name();

    int version();

    String digest();

    Replay begin();

    /** The same read model in the making; what it wrote is dropped at its end. */
    interface Replay extends AutoCloseable {

        void take(List<Arrived> batch);

        String digest();

        @Override
        void close();
    }
}
