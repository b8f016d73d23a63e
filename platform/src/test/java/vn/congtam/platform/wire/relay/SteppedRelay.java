package vn.congtam.platform.wire.relay;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import vn.congtam.platform.lease.Lease;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/** One shift of a relay, until nothing waits to be sent. It takes the lease from whoever has it. */
public record SteppedRelay(CommitFeed feed, MongoCollection<Document> leases, String me, String topic) {

    public void work(Producer<byte[], byte[]> producer) {
        CountDownLatch stop = new CountDownLatch(1);
        Lease lease = new Lease(leases, "relay", me, Duration.ZERO);
        lease.tryTake()
                .ifPresent(held -> new Shift(new UntilTheEnd(feed, stop), lease, held, stop, () -> {})
                        .work(() -> new Sender(producer, new CloudEvents(topic, "congtam.test/tasks"))));
    }

    private record UntilTheEnd(CommitFeed feed, CountDownLatch stop) implements CommitFeed {
        @Override
        public boolean awaitBeyond(long ordinal, Duration atMost) throws InterruptedException {
            boolean more = feed.awaitBeyond(ordinal, Duration.ZERO);
            if (!more) stop.countDown();
            return more;
        }

        @Override
        public long head() {
            return feed.head();
        }

        @Override
        public List<Commit> from(long ordinal, int most) {
            return feed.from(ordinal, most);
        }

        @Override
        public long ordinalOf(long position) {
            return feed.ordinalOf(position);
        }
    }
}
