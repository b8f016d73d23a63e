package vn.congtam.platform.wire.progress;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The streams that one consumer has parked. Which ones there are is remembered; what waits in them is read anew. */
public final class Parking {
    /** Below what a document may hold. */
    private static final int MOST_BYTES = 12 << 20;

    private final MongoCollection<Document> parked;
    private final String consumer;
    private @Nullable Set<String> known;

    public Parking(MongoCollection<Document> parked, String consumer) {
        this.parked = parked;
        this.consumer = consumer;
    }

    /** @param what the stream, or the place of what belongs to no stream */
    public String id(String what) {
        return consumer + "|" + what;
    }

    /**
     * Those of the streams that are parked. One that was released elsewhere in the meantime is in {@code gone}, as
     * whatever else is remembered of it is out of date.
     */
    public synchronized Map<String, Parked> of(Collection<String> streams, Collection<String> gone) {
        Map<String, Parked> found = new HashMap<>();
        Set<String> here = new HashSet<>(streams);
        here.retainAll(known());
        for (String stream : here) {
            Document document = parked.find(new Document("_id", id(stream))).first();
            if (document == null) {
                known().remove(stream);
                gone.add(stream);
            } else {
                found.put(stream, Parked.of(document));
            }
        }
        return found;
    }

    private Set<String> known() {
        if (known == null) {
            known = parked.find(new Document("consumer", consumer))
                    .projection(new Document("_id", 1))
                    .map(one -> what(one.getString("_id")))
                    .into(new HashSet<>());
        }
        return known;
    }

    private String what(String id) {
        return id.substring(consumer.length() + 1);
    }

    public Optional<Parked> find(String what) {
        return Optional.ofNullable(parked.find(new Document("_id", id(what))).first())
                .map(Parked::of);
    }

    public List<Parked> all() {
        List<Parked> all = new ArrayList<>();
        parked.find(new Document("consumer", consumer)).map(Parked::of).into(all);
        return all;
    }

    /** How many there are, as far as this process knows. */
    public synchronized int count() {
        return known().size();
    }

    /**
     * @throws Contended when it was changed since it was read
     * @throws IllegalStateException when so much waits that no more can: the partition then waits, too
     */
    public synchronized void put(Parked one) {
        if (one.size() > MOST_BYTES) {
            throw new IllegalStateException("too much waits in " + one.id() + ": it must be released first");
        }
        if (one.rev() == 0) {
            insert(one);
        } else if (parked.replaceOne(asRead(one), one.document()).getMatchedCount() == 0) {
            throw new Contended(one.id());
        }
        known().add(what(one.id()));
    }

    private void insert(Parked one) {
        try {
            parked.insertOne(one.document());
        } catch (MongoWriteException e) {
            throw ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY ? new Contended(one.id()) : e;
        }
    }

    /** Unless it is there already, as after a record was delivered twice. */
    public synchronized void putIfAbsent(Parked one) {
        if (!known().contains(what(one.id()))) {
            put(one);
        }
    }

    /** @throws Contended when it was changed since it was read */
    public synchronized void remove(Parked one) {
        if (parked.deleteOne(asRead(one)).getDeletedCount() == 0) {
            throw new Contended(one.id());
        }
        known().remove(what(one.id()));
    }

    private static Document asRead(Parked one) {
        return new Document("_id", one.id()).append("_rev", one.rev());
    }

    public synchronized void forget() {
        known = null;
    }
}
