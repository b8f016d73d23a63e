package vn.congtam.platform.wire.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.messaging.Message;
import vn.congtam.platform.wire.intake.SideBySide;
import vn.congtam.platform.wire.topic.Arrived;

/**
 * Consumers of a service that share one poll, one reading of each record and one offset: the stream function of all of
 * them. The offset moves when every one has taken the batch in; each keeps its own cursors, so whoever is given a fact
 * again knows it.
 */
public final class Group implements Consumer<Message<List<byte[]>>> {
    private final Set<TopicPartition> held = ConcurrentHashMap.newKeySet();
    private final Pace pace;
    private volatile Share share = Share.NONE;

    Group(Pace pace) {
        this.pace = pace;
    }

    /** @param share which consumers, under which name, and from where on where the broker knows of no offset yet */
    void of(Share share) {
        this.share = share;
        share.members().forEach(feed -> feed.join(this));
    }

    String id() {
        return share.id();
    }

    boolean isEmpty() {
        return share.members().isEmpty();
    }

    Map<TopicPartition, Long> starts() {
        return share.starts();
    }

    /** When it throws, the batch is delivered again; it does so only after everybody was given it. */
    @Override
    public void accept(Message<List<byte[]>> batch) {
        List<Arrived> arrivals = Delivery.of(batch);
        pace.rest(() -> SideBySide.each(share.members(), feed -> feed.take(arrivals)));
    }

    void gained(Collection<TopicPartition> partitions) {
        share.members().forEach(feed -> feed.intake().forget());
        held.addAll(partitions);
    }

    void lost(Collection<TopicPartition> partitions) {
        held.removeAll(partitions);
        share.members().forEach(feed -> feed.intake().forget());
    }

    boolean holds(TopicPartition partition) {
        return held.contains(partition);
    }
}
