package vn.congtam.platform.wire.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import vn.congtam.platform.wire.topic.Broker;

/**
 * Decides at a start which consumers share a poll, and remembers it: documents {@code {_id: group, consumers}}. As the
 * offset of a group holds for each of its members, a consumer goes on where the furthest of its groups was, whoever its
 * fellows are by then; a new version of a read model has been in none, and begins at the beginning.
 */
public final class Grouping {
    private final Feeds feeds;
    private final Broker broker;
    private final MongoCollection<Document> groups;
    private final Map<Kind, List<Share>> known = new EnumMap<>(Kind.class);

    public Grouping(Feeds feeds, Broker broker, MongoCollection<Document> groups) {
        this.feeds = feeds;
        this.broker = broker;
        this.groups = groups;
    }

    /** @return those that follow the topics, and those that have yet to catch up */
    synchronized List<Share> shares(Kind kind, String name) {
        return known.computeIfAbsent(kind, one -> decided(one, name));
    }

    private List<Share> decided(Kind kind, String name) {
        Map<Feed, Map<TopicPartition, Long>> taken = taken(feeds.of(kind));
        return Share.split(taken).stream()
                .map(members -> new Share(id(name, members), members, Share.starts(members, taken)))
                .peek(this::remember)
                .toList();
    }

    private Map<Feed, Map<TopicPartition, Long>> taken(List<Feed> members) {
        List<Document> past = groups.find(new Document("consumers", new Document("$in", names(members))))
                .into(new ArrayList<>());
        Map<String, Map<TopicPartition, Long>> offsets = broker.committed(
                past.stream().map(group -> group.getString("_id")).toList());
        Map<Feed, Map<TopicPartition, Long>> taken = new LinkedHashMap<>();
        members.forEach(feed -> taken.put(feed, taken(feed, past, offsets)));
        return taken;
    }

    private static Map<TopicPartition, Long> taken(
            Feed feed, List<Document> past, Map<String, Map<TopicPartition, Long>> offsets) {
        Map<TopicPartition, Long> taken = new HashMap<>();
        past.stream()
                .filter(group -> group.getList("consumers", String.class).contains(feed.consumer()))
                .map(group -> offsets.getOrDefault(group.getString("_id"), Map.of()))
                .forEach(one -> one.forEach((partition, offset) -> taken.merge(partition, offset, Math::max)));
        return taken;
    }

    private void remember(Share share) {
        Document group = new Document("_id", share.id()).append("consumers", names(share.members()));
        groups.replaceOne(new Document("_id", share.id()), group, new ReplaceOptions().upsert(true));
    }

    private static List<String> names(Collection<Feed> members) {
        return members.stream().map(Feed::consumer).sorted().toList();
    }

    private static String id(String name, List<Feed> members) {
        String names = String.join("\n", names(members));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return name + "." + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
