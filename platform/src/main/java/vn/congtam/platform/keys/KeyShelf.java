package vn.congtam.platform.keys;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.keys.Wrapping.Wrapped;
import vn.congtam.platform.store.commits.StorageUnavailable;

/**
 * Where the wrapped keys lie: {@code keys}, one document a person, in the place of a destroyed key a mark that it was;
 * and {@code shreddings}, numbered without a gap, by which every process hears of what was destroyed.
 */
final class KeyShelf {
    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> shreddings;

    KeyShelf(MongoDatabase database) {
        MongoDatabase sure = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.keys = sure.getCollection("keys");
        this.shreddings = sure.getCollection("shreddings");
    }

    /** @param wrapped none where the key was destroyed */
    record Slot(long rev, @Nullable Wrapped wrapped, boolean told) {

        private static Slot of(Document found) {
            String key = found.getString("key");
            return new Slot(
                    found.getLong("rev"),
                    key == null
                            ? null
                            : new Wrapped(
                                    found.getString("by"), Base64.getDecoder().decode(key)),
                    found.getBoolean("told", false));
        }
    }

    Optional<Slot> find(StaffCode whose) {
        return ask(() -> Optional.ofNullable(keys.find(id(whose)).first()).map(Slot::of));
    }

    /** @return false when there is something already */
    boolean add(StaffCode whose, Wrapped wrapped) {
        return inserted(keys, filled(id(whose), 1, wrapped));
    }

    /** @return false when another changed it since */
    boolean replace(StaffCode whose, long rev, Wrapped wrapped) {
        return replaced(whose, rev, filled(id(whose), rev + 1, wrapped));
    }

    /** Whatever happens on the way: done again, it does what is still to be done. */
    void shred(StaffCode whose, Instant now) {
        Slot slot = mark(whose, now);
        if (!slot.told()) {
            tell(whose);
            Document told = marked(id(whose), slot.rev() + 1, now).append("told", true);
            boolean _ = replaced(whose, slot.rev(), told);
        }
    }

    private Slot mark(StaffCode whose, Instant now) {
        while (true) {
            Optional<Slot> slot = find(whose);
            if (slot.isPresent() && slot.get().wrapped() == null) return slot.get();
            boolean _ = slot.isPresent()
                    ? replaced(
                            whose,
                            slot.get().rev(),
                            marked(id(whose), slot.get().rev() + 1, now))
                    : inserted(keys, marked(id(whose), 1, now));
        }
    }

    private void tell(StaffCode whose) {
        long number = latest() + 1;
        while (!inserted(shreddings, new Document("_id", number).append("staff", whose.value()))) {
            number++;
        }
    }

    /** 0 before the first. */
    long latest() {
        return ask(() -> Optional.ofNullable(
                        shreddings.find().sort(new Document("_id", -1)).first())
                .map(last -> last.getLong("_id"))
                .orElse(0L));
    }

    Optional<StaffCode> shredding(long number) {
        return ask(() -> Optional.ofNullable(
                        shreddings.find(new Document("_id", number)).first())
                .map(one -> new StaffCode(one.getString("staff"))));
    }

    /** Of these, those in whose place there is the mark. */
    Set<StaffCode> destroyed(Collection<StaffCode> of) {
        List<String> codes = of.stream().map(StaffCode::value).toList();
        return ask(() -> {
            Set<StaffCode> found = new HashSet<>();
            for (Document one : keys.find(new Document("_id", new Document("$in", codes)))) {
                if (Slot.of(one).wrapped() == null) found.add(new StaffCode(one.getString("_id")));
            }
            return found;
        });
    }

    /** Those whose key another than this one wraps. */
    List<StaffCode> notWrappedBy(String name) {
        return ask(() -> {
            List<StaffCode> found = new ArrayList<>();
            for (Document one : keys.find()) {
                String by = one.getString("by");
                if (by != null && !by.equals(name)) found.add(new StaffCode(one.getString("_id")));
            }
            return found;
        });
    }

    /** For each wrapping key that is in use one person whose key it wraps. */
    Map<StaffCode, Wrapped> examples() {
        return ask(() -> {
            Map<String, StaffCode> seen = new HashMap<>();
            Map<StaffCode, Wrapped> found = new HashMap<>();
            for (Document one : keys.find()) {
                Wrapped wrapped = Slot.of(one).wrapped();
                StaffCode whose = new StaffCode(one.getString("_id"));
                if (wrapped != null && seen.putIfAbsent(wrapped.by(), whose) == null) found.put(whose, wrapped);
            }
            return found;
        });
    }

    private static Document id(StaffCode whose) {
        return new Document("_id", whose.value());
    }

    private static Document filled(Document id, long rev, Wrapped wrapped) {
        return id.append("rev", rev)
                .append("by", wrapped.by())
                .append("key", Base64.getEncoder().encodeToString(wrapped.bytes()));
    }

    private static Document marked(Document id, long rev, Instant now) {
        return id.append("rev", rev).append("shredded", now.toString());
    }

    private boolean replaced(StaffCode whose, long rev, Document by) {
        return ask(() -> keys.replaceOne(id(whose).append("rev", rev), by).getMatchedCount() == 1);
    }

    static boolean inserted(MongoCollection<Document> collection, Document document) {
        return ask(() -> {
            try {
                Objects.requireNonNull(collection.insertOne(document));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
                return false;
            }
        });
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new StorageUnavailable("the database of keys failed", e);
        }
    }
}
